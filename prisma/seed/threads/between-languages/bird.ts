import { daysSince, type SeedThread } from '../thread'

export const bird: SeedThread = {
  id: 'thread-bird',
  title: 'She said it was a bird, and I said “palpitations”',
  language: 'en',
  asks: ['listen'],
  author: 'yasmin',
  daysAgo: daysSince(4, 20, 3),
  posts: [
    {
      author: 'yasmin',
      language: 'en',
      hours: 0,
      body: `Yesterday I interpreted for my mother at a heart clinic. There are interpreters, you only have to book one. She said what for, I have a doctor. (In two years, if the thesis is passed, and not that sort.)

They had scanned her with more or less my own method. I knew the sequence. I knew that she had breathed all through it, because she’d been told not to in English. The consultant asked what she felt. My mother said: there is a bird, in the evenings, and it is tired. I said, “Palpitations, mostly in the evenings.” He nodded and typed. I was pleased with how quick I’d been.

On the bus I noticed that I had left out “tired”. I rang this morning and the nurse has put it in the notes, so nobody need tell me to.

I’d like this to be read. I don’t want anything done with it.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 5,
      body: `Ibu saya dulu bilang kakinya dingin “seperti kaki orang lain”. Di kartunya saya tulis: kesemutan.

Saya baca, Yasmin.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 13,
      body: `Read. I’d have said palpitations too, and been pleased.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 16,
      body: `Tadi saya sudah menulis tiga paragraf, lengkap dengan siapa yang harus ditelepon. Lalu saya baca lagi kalimat terakhir Anda, dan saya hapus ketiganya. Yang ketiga memang paling mengganggu.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 20,
      body: `Gần nửa đêm tôi mới mở máy. Tôi đọc hết rồi Yasmin ạ, đọc cả chỗ trên xe buýt.`,
    },
    {
      author: 'yasmin',
      language: 'en',
      hours: 48,
      body: `There is an interpreter booked for the next one. My mother wants to know the woman’s name, where her people are from, and whether she will have eaten. I’m to sit in the corridor. I have never been in a building with my mother and not known what was being said to her.

Wayan, I put your post through the machine into English and then myself into Arabic, and read it to her over the dishes. She made me say it twice. Then she said: tell that woman yes, other people’s, exactly.`,
    },
  ],
}
