import type { SeedThread } from '../thread'
import { lettersOpened } from './first-letters-opened'
import { lettersRewritten } from './first-letters-rewritten'

export const firstLetters: SeedThread = {
  id: 'thread-first-letters',
  title: 'Tiga puluh satu pasal di balik pintu: apa isi surat pertama Anda kepada kelompok?',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'laila',
  daysAgo: 58.4,
  posts: [...lettersOpened, ...lettersRewritten],
}
