import { daysSince, type SeedThread } from '../thread'

export const chairing: SeedThread = {
  id: 'thread-chairing',
  title: 'Chairing the meeting where my promotion was discussed before I came in',
  language: 'en',
  asks: ['listen', 'challenge'],
  author: 'ngoc',
  daysAgo: daysSince(4, 6, 6),
  posts: [
    {
      author: 'ngoc',
      language: 'en',
      hours: 0,
      body: `I came five minutes early to set up the projector. Through the door I heard my name, the word “professor”, a chair being moved, and then nothing. When I went in they were all reading their papers. I chaired eleven items as if I had heard nothing. At the end I even thanked them for being brief.

It was about my file. I do not need to know what was said. I need to know what I do on Monday, when I chair them again, because two of the people in that room sit on the council that will read it.

Please listen first. Then tell me where I am wrong.`,
    },
    {
      author: 'sri',
      language: 'en',
      hours: 8,
      body: `I am with you, Ngọc. And I notice the thanking, because I would have done it too, and lain awake over that more than over all the rest.

When something like this happened to me, I wrote down what I had heard, word by word, with the time and who sat where, before I spoke to anyone. Not for a complaint. It was because by the next morning I would have begun to add things. On paper it came to nine words. Nine words I could carry into a room. In my head it was by then a whole speech, and I would have gone in and answered the speech.`,
    },
    {
      author: 'ngoc',
      language: 'en',
      hours: 21,
      body: `I did it this morning, Sri. Mine has six words, and of one I am not sure. It is strange how small it looks.

What I wrote beside it is longer: that I felt ashamed, as if I were the one who listens at doors. I did not know that until the pen was in my hand.

The two from the council are still the knot. If I say nothing, they will believe that I heard nothing and that it costs nothing. If I say something, I am a candidate who lobbies. I have drafted the e-mail to them three times, and three times it was written by a candidate.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 31,
      body: `You asked for a challenge, so here is one. All three drafts were written by the candidate because you are asking what a candidate may say. On Monday you are not the candidate. You are the chair, and they had started the chair’s meeting without her.

So leave your case out altogether. Put one line on the agenda, under procedure: colleagues are not discussed before the meeting is open. You need not say why. They will know; and so will whoever comes after you, who may be twenty-nine and on a contract.

I would challenge the word “ashamed” as well, only I have never got rid of it myself by being told to.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 45,
      body: `Saya menulis sebagai anggota, bukan sebagai fasilitator. Usul Helen tepat, hanya waktunya yang saya timbang. Kalau satu aturan itu muncul sendirian pada hari Senin, semua orang akan menghitung mundur empat hari dan yang dibicarakan jadinya kejadian itu, bukan aturannya. Di tempat saya, aturan baru lebih selamat bila datang berombongan: kapan bahan dibagikan, siapa menulis notula, berapa lama orang boleh bicara, dan di antaranya yang satu itu.

Soal dua anggota dewan, jangan menulis kepada mereka. Tulislah kepada sekretaris dewan dan tanyakan secara umum apa ketentuannya bila anggota dan calon berasal dari fakultas yang sama. Pertanyaan umum bukan lobi, Ngọc. Itu membaca peraturan.`,
    },
    {
      author: 'ngoc',
      language: 'en',
      hours: 118,
      body: `Monday is over. I took Helen’s line and Retno’s company for it: four house rules on one page, and yours was the third. Nobody asked why. One of the two stayed behind to help me with the projector, which weighs nothing, and told me that I chair well. I said thank you and added no word, and that was the hardest thing I have done this month.

The secretary of the council has answered too. Members from the candidate’s own faculty leave the room. It has been the rule since 2019. She wrote that I was the first to ask.

Sri, I have kept the paper with the six words. I find that I do not need to unfold it.`,
    },
  ],
}
