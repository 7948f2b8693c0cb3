import type { SeedThread } from '../thread'

export const fortnight: SeedThread = {
  id: 'thread-fortnight',
  title: 'Find me a fortnight that is nobody’s',
  language: 'en',
  asks: ['advise'],
  author: 'priya',
  daysAgo: 27.9,
  posts: [
    {
      author: 'priya',
      language: 'en',
      hours: 0,
      body: `Three countries, four work packages, one date to fix: two weeks early next year in which all of us write at the same time and nobody has to apologise to a family. The funder wants it done by the end of March. I proposed the first half of February to the whole consortium. No objections whatever.

I have read enough here about people who don’t object. So, those of you who are in it and those who aren’t: what have I done? Please be rude.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 4,
      body: `Chị bảo rude thì em rude. Nửa đầu tháng Hai là Tết. Lịch ghi nghỉ một tuần; cộng tuần trước đó không ai làm được gì vì tất niên, và tuần sau đó không ai làm được gì vì còn đi chúc. Em là dâu trưởng, từ hai tám âm đến mùng ba em đứng bếp mười một mâm. Có năm tòa soạn cho hạn “no extension” đúng mùng hai, em để máy tính trên thùng gạo, sửa bản thảo giữa hai lần vớt bánh. Trong bài ấy có một công thức sai. Em biết chính xác nó sai vào lúc mấy giờ.`,
    },
    {
      author: 'laila',
      language: 'en',
      hours: 7,
      body: `I did not object because I thought this is how it is when one works with abroad. Ramadan begins in those same days. We work in Ramadan, please don’t cancel us. Only the hours move. My head is clear from sahur until about nine in the morning and by the late afternoon it is a wet towel. Your calls are at ten in London, Priya. That is five o’clock in Bandung, one hour before we eat. It is the worst hour of the whole year to be asked about variance.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 10,
      body: `Dan kalau nanti mundur ke Maret, ingat Nyepi. Sehari semalam bandara tutup, lampu padam, internet seluler seluruh pulau dimatikan. Saya pernah hilang dari rapat dengan pemberi dana di Jenewa tanpa sempat pamit, karena saya kira mereka tahu. Mereka mengira saya tersinggung oleh anggaran. Saya memang tersinggung oleh anggaran, tetapi hari itu saya sedang duduk diam.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 22,
      body: `It’s one moon, if that consoles you. Tết begins on a new moon, Ramadan when the young crescent is seen a day or so later, and Nyepi follows a dark moon too. The Vietnamese calendar puts in a thirteenth month whenever it slips behind the sun. The Islamic one never does, and so comes forward eleven days a year. Just now the two are walking side by side. In a few years Ramadan will have gone on ahead and you’ll have to black out two stretches in place of one.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 27,
      body: `Boleh saya titip Natal sekalian? Tenggat tanggal lima Januari pasti ditulis oleh orang yang bisa jalan kaki ke rumah ibunya. Saya ke Nagekeo dua hari: kereta, pesawat, lalu oto kayu. Tahun lalu saya mengisi tabel luaran di terminal, di sebelah seekor babi yang juga pulang Natal. Babinya lebih tenang.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 31,
      body: `Em xin nói ngược lại các chị. Đừng né hết giùm em. Trưa mùng hai, họ hàng ngồi hai mâm hỏi bao giờ em lấy chồng, thì một cái hạn nộp bằng tiếng Anh là món quà quý nhất. “Dạ con phải làm việc ạ” là câu duy nhất nhà em chưa ai cãi lại được.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 203,
      body: `I laid all the calendars over one another. Twenty weeks on the sheet, and five are nobody’s. Not one of the five is in February. The two that touch come before any of the feasts, so we’ve brought the writing forward, and I have asked the funder for three weeks’ grace at the end. He asked why no consortium had ever asked before.

Calls: eight in the morning for me, three in the afternoon for Bandung and Hà Nội. In Ramadan, Laila, ten at night for me, five in the morning for you, straight after sahur. I should like to hear about variance from someone who is awake. Uyên, I’ll write you a letter for the second day of Tết, on headed paper.

One more thing came out of the sheet. There was no line for Diwali. I have never in my life asked anyone to move a meeting for it, and I drew up the sheet.`,
    },
  ],
}
