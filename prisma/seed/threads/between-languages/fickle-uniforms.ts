import { daysSince, type SeedThread } from '../thread'

export const fickleUniforms: SeedThread = {
  id: 'thread-fickle-uniforms',
  title: 'For eleven weeks my captions said “fickle uniforms”',
  language: 'en',
  asks: ['advise', 'challenge'],
  author: 'folake',
  daysAgo: daysSince(4, 18, 50),
  posts: [
    {
      author: 'folake',
      language: 'en',
      hours: 0,
      body: `Our lectures are captioned by a machine. It had not occurred to me to look. On Tuesday a student who is deaf stayed behind and handed me four pages, typed, in alphabetical order: what the captions say, and what she believes I said.

Buy a film: biofilm. Clothing residual: chlorine residual. Fickle uniforms: faecal coliforms. Row sausage, which I leave to you. Every time I say “pathogen” there is a man called Patterson in the water. She had spent an afternoon in the library trying to find his papers.

I wrote to the people who run the software. They suggest that I “experiment with a more neutral delivery”. I have lectured in English since 1999 and was scolded in it long before.

I should like to be angry in good order. Where do I begin? (She has read this and taken out one adjective.)`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 8,
      body: `Saya membuat mesin seperti itu, jadi izinkan saya menerjemahkan surat mereka. “More neutral” artinya: bicaralah seperti orang yang suaranya kebetulan kami rekam. Minta satu angka, Bu Folake: tingkat salah kata, per pembicara. Mereka punya, atau bisa punya dalam sehari. Jangan terima rata-ratanya.

Saya tahu karena pernah bersembunyi di situ. Pengenal bahasa Bali saya salah 9 persen untuk penyiar radio di Denpasar dan 41 persen untuk nenek-nenek di Karangasem. Dalam makalah saya tulis 14.

Dan daftar empat halaman itu jangan dibuang. Sistem semacam ini biasanya bisa diberi kamus istilah. Mahasiswa Anda sudah mengerjakan bagian yang paling mahal.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 15,
      body: `I’ll be the traitor. I went neutral in the autumn of 1988, on purpose, in about six weeks, the way one gives up sugar. Until then Englishmen had been delighted with my vowels and hadn’t heard a word about the tensor. Afterwards they argued with me. It is supposed to have cost me something. I’ve looked, and I can’t find what, unless it’s that my brother does an impression.

I don’t say do it. I do say that the woman who did it wasn’t robbed.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 40,
      body: `Tôi ngồi ở đầu bên kia của mấy cái phụ đề đó. Bài giảng tiếng Anh trên mạng, tôi tin chữ hơn tin tai. Hồi học về bệnh đốm trắng, máy ghi “wife’s pot syndrome”, tôi chép nguyên vô slide, dạy ba khóa, còn giải thích cho sinh viên là chắc bên Tây gọi theo cái nồi. Tới khi đi Bangkok đứng báo cáo mới có người nói nhỏ cho nghe.

Chị đếm thử trong lớp, ngoài em sinh viên ấy, còn bao nhiêu đứa như tôi?`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 146,
      body: `Hạnh, I counted. I asked for hands, with eyes shut. Thirty-eight out of a hundred and twelve read the captions, and one of them is deaf. The rest are from Guangdong, Lagos, Kerala, Hull. They had all met Patterson. Two had thought he was rather good.

I’d spent a week being insulted about my voice. It turns out to have been their lectures that were broken; I merely had the pride.

The number was in my inbox within the day, Putu. For me, 23 per cent. For the department, 8. The list is going in as a glossary, and its author has been put on the payroll at £14.20 an hour. She invoiced for eleven hours and the library.`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 155,
      body: `Sejak Senin makalah saya yang berikutnya punya tabel per penutur, dan 41 ada di baris pertama. Rekan penulis saya minta tabel itu dipindahkan ke lampiran. Emailnya belum saya jawab. Ia yang membayar anotasinya.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 817,
      body: `Faecal coliforms now come out right nineteen times in twenty. The machine has become so fond of them that when I thanked the porters for looking after the visitors’ uniforms at the open day it told forty families something else.

In the examination two students cited Patterson (2003). I gave half a mark for the year.`,
    },
  ],
}
