import { daysSince, type SeedThread } from '../thread'

export const funnyInPolish: SeedThread = {
  id: 'thread-funny-in-polish',
  title: 'I am funny in Polish',
  language: 'en',
  asks: ['listen'],
  author: 'agnieszka',
  daysAgo: daysSince(0, 20, 26),
  posts: [
    {
      author: 'agnieszka',
      language: 'en',
      hours: 0,
      body: `My students filled in the form about their supervisors. I had 4.6 out of 5 and one remark: “Very fair. It can be hard to tell what she’s feeling.”

In Polish I am the one who is made to speak at weddings. My aunt in Nowa Huta once had to lie down on the kitchen floor. In English I come in with the joke when the conversation has left for the next station. I can write a grant here, dismiss a supplier, sit with a boy whose reactor has flooded. I can’t be quick. So I have turned into a serious person, and people trust me with budgets.

On Thursday I was on the telephone to my sister in the corridor. A student came past, stopped, and said: “I’ve never heard that voice.” She didn’t mean the language.

Please no advice. I know about the improvisation class in Carlisle. I’d only like it to be known that there is another one of me.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 1.4,
      body: `Known.

I have another one too, and I’ve put off seeing her. In Portuguese I’m the youngest of four and have never finished a sentence. Nobody in Yorkshire had been told, and at my first group meeting I got to the full stop and they were all still waiting. I’m braver in English. My mother sat beside me once at a conference dinner. In the taxi she asked me who that woman had been.`,
    },
    {
      author: 'trang',
      language: 'vi',
      hours: 6,
      body: `Em cũng có một người như thế ạ, mà em còn chưa ra khỏi tiếng Việt. Em quê Nghệ An, dạy ở Đà Nẵng. Lên lớp em nói giọng phổ thông cho sinh viên dễ chép. Phiếu nhận xét ghi: cô nghiêm. Về đến đầu ngõ em mở miệng gọi mệ là mấy o trong xóm đã cười, cười từ lúc em chưa nói gì.

Em kể thế thôi, không khuyên gì chị.`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 12.5,
      body: `But Aga, you’re easily the funniest person on this portal! “He wrote it in the minutes” has been read aloud in our kitchen twice. Honestly, nobody would know. You should hear yourself as we do.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 24,
      body: `Tamsin, that is kind. Those five lines took me an hour and ten minutes. At the table in Nowa Huta I had about a second.`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 30,
      body: `Saya lucu dalam bahasa Suroboyoan. Di Yogya lucunya terdengar seperti mengajak berkelahi, jadi enam tahun ini saya pakai volume kecil dan kata “nyuwun sewu”. Lebaran kemarin saya melawak di meja makan di Wonokromo, dan kakak saya bertanya kenapa saya sekarang bicaranya seperti bu lurah.

Punya saya saya taruh di sini, Mbak Aga, di sebelah punya Mbak. Tidak usah diapa-apakan.`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 36,
      body: `I’m sorry. You’d said what you wanted in the last two sentences, and I read as far as the aunt.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 310,
      body: `On Friday a pump died on the second day of a three-day run, and I said what I would say at home, in Polish, for some time. When I turned round the whole group was standing there. Nobody had understood a word. They were laughing, and not politely, and as far as I could tell in the right places.

I haven’t decided what to think of it. I am only adding it to the file.`,
    },
  ],
}
