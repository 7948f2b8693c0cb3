import type { Language, SpaceKind } from '@/prisma/client/enums'
import type { MemberKey } from './cast'
import { firstYearThreads } from './threads/first-year'
import { newHeadsThreads } from './threads/new-heads'
import type { SeedThread } from './threads/thread'

export interface SeedSpace {
  id: string
  slug: string
  kind: SpaceKind
  name: Record<Language, string>
  /** What stays here. */
  promise: Record<Language, string>
  /** Facilitators included. */
  members: MemberKey[]
  facilitators: MemberKey[]
  threads: SeedThread[]
}

export const spaces: SeedSpace[] = [
  {
    id: 'space-new-heads',
    slug: 'new-heads',
    kind: 'private',
    name: {
      en: 'New heads of department',
      id: 'Ketua jurusan baru',
      vi: 'Những trưởng khoa mới',
    },
    promise: {
      en: 'Speak of the lesson, never of who told it. Only those who were invited read here, and nothing is quoted elsewhere without its author’s yes.',
      id: 'Ceritakan pelajarannya, jangan pernah siapa yang bercerita. Hanya yang diundang yang membaca di sini, dan tak satu pun dikutip di tempat lain tanpa izin penulisnya.',
      vi: 'Hãy nói về bài học, đừng bao giờ nói ai đã kể. Chỉ những người được mời đọc ở đây, và không điều gì được trích đi nơi khác nếu người viết chưa đồng ý.',
    },
    members: ['facilitator', 'helen', 'sri', 'ngoc'],
    facilitators: ['facilitator'],
    threads: newHeadsThreads,
  },
  {
    id: 'space-first-year',
    slug: 'first-year-of-a-group',
    kind: 'open',
    name: {
      en: 'The first year of a group',
      id: 'Tahun pertama sebuah kelompok riset',
      vi: 'Năm đầu của một nhóm nghiên cứu',
    },
    promise: {
      en: 'Every member of the community can read here. Write of the people in your group as you would if they read along; some day they may.',
      id: 'Semua anggota komunitas bisa membaca di sini. Tulislah tentang orang-orang di kelompok Anda seolah mereka ikut membaca; suatu hari mungkin memang begitu.',
      vi: 'Mọi thành viên của cộng đồng đều đọc được ở đây. Hãy viết về những người trong nhóm bạn như thể họ cũng đang đọc; một ngày nào đó có thể họ sẽ đọc.',
    },
    members: ['facilitator', 'coordinator', 'coordinator2', 'curator', 'helen', 'sri', 'ngoc', 'outsider'],
    facilitators: ['facilitator'],
    threads: firstYearThreads,
  },
]
