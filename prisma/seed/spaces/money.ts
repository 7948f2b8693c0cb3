import { moneyThreads } from '../threads/money'
import type { SeedSpace } from './space'

export const money: SeedSpace = {
  id: 'space-money',
  slug: 'money',
  kind: 'open',
  name: {
    en: 'Grants, budgets and other people’s money',
    id: 'Hibah, anggaran, dan uang orang lain',
    vi: 'Đề tài, dự toán và tiền của người khác',
  },
  promise: {
    en: 'Every member of the community can read here. Sums are welcome, names of funders’ officers, companies and applicants are not; and no bid that is still under review is judged here.',
    id: 'Semua anggota komunitas bisa membaca di sini. Angka boleh disebut; nama petugas pemberi dana, perusahaan, dan pengusul tidak. Proposal yang masih dinilai tidak kita bahas mutunya di sini.',
    vi: 'Mọi thành viên của cộng đồng đều đọc được ở đây. Con số thì cứ nêu; tên cán bộ quỹ, doanh nghiệp và người nộp hồ sơ thì không. Hồ sơ nào còn đang được xét, ở đây không ai bàn hay dở.',
  },
  members: ['facilitator', 'helen', 'harriet', 'tamsin', 'kirana', 'diem', 'curator', 'coordinator'],
  facilitators: ['bronwen'],
  threads: moneyThreads,
}
