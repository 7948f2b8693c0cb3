import { betweenLanguagesThreads } from '../threads/between-languages'
import type { SeedSpace } from './space'

export const betweenLanguages: SeedSpace = {
  id: 'space-between-languages',
  slug: 'between-languages',
  kind: 'open',
  name: {
    en: 'Between languages',
    id: 'Di antara bahasa',
    vi: 'Giữa các thứ tiếng',
  },
  promise: {
    en: 'Every member of the community can read here. Write in the language in which you would grumble about it; someone will find her way in. Nobody’s grammar is corrected unless she asks, and nobody’s accent is imitated, your boss’s included.',
    id: 'Semua anggota komunitas bisa membaca di sini. Tulislah dalam bahasa yang Anda pakai kalau sedang menggerutu; akan ada yang paham. Tata bahasa tidak dibetulkan kalau tidak diminta, dan logat siapa pun tidak ditirukan, logat atasan sekalipun.',
    vi: 'Mọi thành viên của cộng đồng đều đọc được ở đây. Bạn hay càu nhàu bằng tiếng nào thì viết bằng tiếng ấy, thế nào cũng có người hiểu. Không ai sửa ngữ pháp của ai khi chưa được nhờ, và không ai nhại giọng ai, kể cả giọng của sếp.',
  },
  members: ['coordinator', 'joanne', 'gusti'],
  facilitators: ['facilitator', 'ines'],
  threads: betweenLanguagesThreads,
}
