import { promotionThreads } from '../threads/promotion'
import type { SeedSpace } from './space'

export const promotion: SeedSpace = {
  id: 'space-promotion',
  slug: 'promotion',
  kind: 'open',
  name: {
    en: 'Promotion, on paper and off it',
    id: 'Kenaikan jabatan, di atas kertas dan di luarnya',
    vi: 'Thăng chức danh, trên giấy và ngoài giấy',
  },
  promise: {
    en: 'Every member of the community can read here, perhaps someone on your panel too. Write of your own file as openly as you like, and of anybody else’s so that she would not know it for hers.',
    id: 'Semua anggota komunitas bisa membaca di sini, mungkin juga seseorang dari panel Anda. Tentang berkas sendiri tulislah seterbuka yang Anda mau; tentang berkas orang lain, tulislah sehingga pemiliknya pun tidak mengenalinya.',
    vi: 'Mọi thành viên của cộng đồng đều đọc được ở đây, có thể cả người ngồi trong hội đồng của bạn. Hồ sơ của mình thì kể cởi mở đến đâu tùy bạn; hồ sơ của người khác thì kể sao cho chính người ấy cũng không nhận ra.',
  },
  members: ['helen', 'sri', 'folake', 'meilin', 'mai', 'trang', 'laila', 'gusti'],
  facilitators: ['facilitator'],
  threads: promotionThreads,
}
