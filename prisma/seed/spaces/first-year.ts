import { firstYearThreads } from '../threads/first-year'
import type { SeedSpace } from './space'

export const firstYear: SeedSpace = {
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
}
