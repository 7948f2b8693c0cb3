import type { SeedThread } from '../thread'

export const freeThatWeek: SeedThread = {
  id: 'thread-free-that-week',
  title: '“You’re free that week, aren’t you?”',
  language: 'en',
  asks: ['challenge'],
  author: 'harriet',
  daysAgo: 19.8,
  posts: [
    {
      author: 'harriet',
      language: 'en',
      hours: 0,
      body: `Somebody has to watch the survey over Christmas, and for six years it has been me. It is settled kindly. “You’re free that week, aren’t you?” And I am. I have a partner, a cat and a canoe, and no children, by decision, taken at thirty-four and not revisited.

Then comes the other question, at conference dinners: have I a family? I’ve tried “no”. I’ve tried “a mother and two brothers”. What I notice is that I give nicer reasons than the true one, which is that I didn’t want to.

Challenge me, please. Am I owed a Christmas? Or does that only sound like justice because nobody in my version of it has a feverish child?`,
    },
    {
      author: 'gusti',
      language: 'id',
      hours: 6,
      body: `Di Bali pertanyaannya lebih teknis: nanti siapa yang mengabenkan? Saya tidak menikah. Di kampus saya Ibu Prof; di banjar, pada umur lima puluh sembilan, saya masih dipanggil Gek. Visitasi akreditasi selalu jatuh kepada saya, sebab Prof kan tidak ada yang menunggu. Yang menunggu ada, delapan ekor anjing dan satu naskah tentang lumbung.

Dulu saya menjawab dengan alasan rahim. Tidak benar sama sekali, tetapi semua orang langsung ramah. Keramahan itu yang tidak bisa saya maafkan pada diri saya.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 10,
      body: `I suppose I’m the other party. Four Christmases running, someone without children looked after our cluster so that I needn’t, and every January I gave her chocolates. When she left she told me that her marriage had ended in the second of those weeks. She hadn’t said so, because it wasn’t a child.

So yes, you are owed. And I can’t claim that I’d have given my weeks back, Harriet. One of them I spent on a ward. I don’t know the rule that covers the two of us.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 14,
      body: `The rule is called a rota. I brought it with me from farm practice. In September every name goes into a hat. After that people swap, and swaps are written on the same sheet. Nobody gives a reason, because the cow doesn’t ask for one.

I put it to my department two years ago and thought the parents would have my head. It was they who were relieved. One said he’d been tired of his daughter being the reason for everything; she’s four, and it was a lot to hang on her.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 21,
      body: `Em ba mươi ba, chưa chồng, chưa biết. Nhà em không hỏi có con chưa, nhà em hỏi bao giờ. Tết vừa rồi em đếm được hai mươi sáu lần trong ba ngày, phân bố hẳn hoi, đỉnh vào trưa mùng hai.

Cho em hỏi chị Harriet một câu thật. Chị viết “không xét lại”. Là vì việc ấy xong rồi, hay vì ai hỏi cũng như bắt chị xét lại, nên chị chẳng còn lúc nào được tự hỏi?`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 46,
      body: `Uyên, I took your question out in the canoe.

I did ask, once, at thirty-eight, about where I’m thinking of, off the island with the heronry. The answer came back the same. And I was sad for an afternoon that it was the same. I have told nobody that until now, because it would have been taken down as evidence.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 52,
      body: `Saya ini orang yang selalu bertanya, “Ibu sudah berkeluarga?” kepada setiap dosen tamu. Di kampung saya begitulah cara memberi salam, dan jawabannya biasanya letak rumah. Setelah membaca ini saya malu, lalu mencari ganti. Kemarin, kepada tamu dari Belanda, saya coba: “Kalau pulang, Ibu pulang ke siapa?” Ia bercerita setengah jam tentang seekor keledai tua.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 311,
      body: `Gusti, I’ve stopped being nice. A visitor asked on Thursday and I said, “No children, I didn’t want any.” He said, “Ah,” and passed the potatoes. Twenty years of preparation for that.

The board has adopted Bronwen’s hat: eleven countries, one draw, on a call, with an actual hat in Kyoto. I drew Christmas. They laughed until somebody had to mute. So did I, as it happens. I had been drawn.`,
    },
  ],
}
