import type { SeedThread } from '../thread'

export const notOnTheGrant: SeedThread = {
  id: 'thread-not-on-the-grant',
  title: 'I wrote sixty per cent of it and I am “staff, to be appointed”',
  language: 'en',
  asks: ['challenge', 'sponsor'],
  author: 'meilin',
  daysAgo: 24.6,
  posts: [
    {
      author: 'meilin',
      language: 'en',
      hours: 0,
      body: `We submit in five weeks. The idea of a gripper that feels slip before it sees it was mine; so are work packages two and three, the Gantt chart, and the risk table that everyone praises. I’ve measured: sixty per cent of the words. In the budget I appear as “Research associate, to be appointed, 36 months”. If it’s funded, my own job will be advertised and I may apply for it.

My supervisor is a fair man. He says that fixed-term staff can’t be investigators. Is that so? And whether or not, how does one ask without sounding as though one had counted words? I have counted words.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 3,
      body: `It was so for most of my life and is so no longer, at least with the research councils: many of their calls now have a role called researcher co-lead, made for exactly you. Read the call’s page on roles, not your university’s, which will be out of date. Universities sometimes forbid what funders allow because someone once wrote a web page.

As for counting words: I’d have counted commas.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 9,
      body: `I asked, last year. I prepared for a week and then said it in the lift between floor two and floor four. He said, “Oh. Of course, I assumed you weren’t allowed,” and that was that. I had spent a week being wronged by a man who hadn’t looked it up.

I’m not saying yours is the same. I’m saying do it somewhere with a short journey.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 21,
      body: `From the other chair, Mei Lin. Twice I’ve been that fair man. When my postdocs wrote half of an application I thought of it as training, I said so warmly, and they thanked me. It was one of them, ten years on and a professor, who told me over a very good dinner that the word for training in which the trainer is paid is employment.

Named, you have something for the next form even if this one fails, since most do. That is what I would put to him: the chance is one in five, and at present you carry the four in five alone.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 27,
      body: `Bên em trong thuyết minh có bảng thành viên, ghi rõ vai trò: chủ nhiệm, thư ký khoa học, thành viên chính. Em từng là “thư ký khoa học” ba năm, nghĩa là viết hết và gửi thư mời họp. Có tên chưa chắc đã có phần. Chị xin vai trò thì xin luôn dòng mô tả: phụ trách gói nào, quyết được gì, đứng tên bài nào.`,
    },
    {
      author: 'meilin',
      language: 'en',
      hours: 145,
      body: `There’s no lift here, so I used the car park. He had not looked it up. He did now, on his telephone, in the rain, and said a word about the university’s web page that I won’t repeat.

Then came what I had not prepared. He asked which packages I wished to lead “so that we can say what happens when you and I disagree”. Uyên, I had your line ready and he got there first, and still I stammered. Researcher co-lead, two and three, last word on hardware.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 152,
      body: `Tell him from me that he’s eleven years quicker than I was.`,
    },
  ],
}

export const hostLetter: SeedThread = {
  id: 'thread-host-letter',
  title: 'What does a host letter promise, and who has ever held one to it?',
  language: 'en',
  asks: ['advise'],
  author: 'zainab',
  daysAgo: 0.5,
  posts: [
    {
      author: 'zainab',
      language: 'en',
      hours: 0,
      body: `I’m applying for a five-year fellowship and the head of my host department has sent a draft of her letter. It says the school is “committed to exploring a route to a permanent position”. The scheme’s guidance asks for a clear commitment. I’ve read her sentence aloud to three people: two heard a yes and one, an accountant, laughed.

Has anybody here been given such a letter, or signed one, and lived to see year six? I would like to know what the words turned out to mean before I ask her to change them. I’ve until Monday week.`,
    },
  ],
}
