import { labsAndFamiliesThreads } from '../threads/labs-and-families'
import type { SeedSpace } from './space'

export const labsAndFamilies: SeedSpace = {
  id: 'space-labs-and-families',
  slug: 'labs-and-families',
  kind: 'private',
  name: {
    en: 'Research, and the people at home',
    id: 'Riset dan orang-orang di rumah',
    vi: 'Nghiên cứu và người nhà',
  },
  promise: {
    en: 'Only those who were let in read here, and what they read they leave here. Tell of your children, husbands and mothers as if they might find the page one day. Whoever writes of a loss is not asked for more than she gives.',
    id: 'Hanya yang sudah dipersilakan masuk yang membaca di sini, dan yang dibaca ditinggal di sini. Ceritakan anak, suami, dan ibu Anda seolah suatu hari mereka menemukan halaman ini. Siapa yang menulis tentang kehilangan tidak ditanyai lebih dari yang ia berikan.',
    vi: 'Chỉ những người đã được mời vào mới đọc ở đây, và đọc xong thì để lại đây. Kể về con, về chồng, về mẹ mình như thể một ngày nào đó họ sẽ tìm thấy trang này. Ai viết về một mất mát thì không bị hỏi thêm điều gì ngoài điều chị ấy đã kể.',
  },
  members: ['helen', 'ngoc', 'kirana', 'yasmin', 'maria'],
  facilitators: ['facilitator', 'ratna'],
  threads: labsAndFamiliesThreads,
}
