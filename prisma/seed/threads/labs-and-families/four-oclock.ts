import type { SeedThread } from '../thread'

export const fourOclock: SeedThread = {
  id: 'thread-four-oclock',
  title: 'Wednesday, four o’clock',
  language: 'en',
  asks: ['listen'],
  author: 'folake',
  daysAgo: 14.3,
  posts: [
    {
      author: 'folake',
      language: 'en',
      hours: 0,
      body: `I was eleven weeks. It began on the Sunday, and the call closed on the Wednesday at four. There were nine of us on the bid and two whose contracts hang on it, and I was the lead. On the Monday, in the chairs outside the early pregnancy unit, I corrected the justification of resources on my phone. £14,280 for sensors. On the Wednesday I pressed the button at ten past three and a colleague wrote, “You machine.”

That is five weeks ago. My husband knows, and a nurse called Dawn.

I am not asking whether I ought to have stopped. I go back to those chairs, and there I am, moving a comma. I would like somebody else to know where I was that day.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 3,
      body: `Sekarang saya tahu, Folake. Hari Senin itu Anda di kursi.

Saya menyimpan dua. Yang kedua jatuh pada hari ujian sidang, empat mahasiswa, dan saya duduk sampai yang keempat selesai. Di sini ada cuti satu setengah bulan untuk itu. Di formulirnya saya tulis “sakit”, dan saya ambil sembilan hari. Bertahun-tahun kemudian saya membuka arsip dan memeriksa lagi nilai keempat anak itu. Nilainya adil. Entah apa yang waktu itu saya cari.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 7,
      body: `Chị Folake, tôi cũng biết rồi.

Tôi mất một đứa lúc mười lăm tuần, đúng mùa thả giống. Má chồng tôi không nói tiếng nào. Bà nấu nồi nước lá để đó, rồi ra ao đo độ mặn thay tôi bốn ngày, ghi vô sổ bằng bút chì. Số nào cũng sai, vì bà cầm ngược khúc xạ kế. Tới giờ tôi vẫn để nguyên trang đó.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 11,
      body: `Saya ada di sini, Folake, dan tidak ada yang perlu Anda jawab.

Karena ruang ini ikut saya jaga, satu hal saya ucapkan sebagai penjaganya. Apa yang tertulis di utas ini tidak akan saya sebut di mana pun. Kepada Anda pun tidak, kalau kita bertemu, kecuali Anda yang memulai.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 199,
      body: `Sri, after I’d read yours I opened the submitted file and looked for the comma. It was in the right place. I don’t know either what I had come for.

I read Hạnh’s four days to my husband, who is a quiet man. He told me where he was at ten past three that Wednesday: in the car park at work, with the engine off, because he thought I might ring. I hadn’t known. I thought that he was in a meeting.

The panel sits in the spring. Some days I don’t mind about it at all, and then I mind very much.`,
    },
  ],
}
