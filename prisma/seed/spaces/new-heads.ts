import { newHeadsThreads } from '../threads/new-heads'
import type { SeedSpace } from './space'

export const newHeads: SeedSpace = {
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
}
