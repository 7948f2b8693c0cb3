import type { SeedThread } from '../thread'

export const aLetter: SeedThread = {
  id: 'thread-a-letter',
  title: 'I am to write her letter, and I think her third paper is wrong',
  language: 'en',
  asks: ['advise', 'challenge'],
  author: 'margaret',
  daysAgo: 21.7,
  posts: [
    {
      author: 'margaret',
      language: 'en',
      hours: 0,
      body: `A university I shall not name has asked me to referee a woman for a chair. I have never met her. I have read everything; it took two weekends. Four of the five papers are better than mine at her age. The third is wrong. I am nearly certain: the density they built their loop into is, I think, solvent.

If I mention it, the panel of historians and engineers will hear “wrong” and nothing else. If I leave it out, I have signed something untrue by omission, and the other referees may not have looked at the map. The form asks me to be “full and frank”. What would you do?`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 7,
      body: `Ở hội đồng ngành tôi từng đọc một hồ sơ có công thức cấu tạo vẽ sai một nhóm thế. Tôi viết vào nhận xét đúng cỡ của cái sai: một dòng, nằm giữa, sau phần mạnh nhất, kèm câu “không ảnh hưởng đến kết luận chung vì …” và lý do thật. Người ngoài ngành không biết sai lớn hay nhỏ; mình không nói cỡ thì họ tự đoán, mà họ luôn đoán to.

Chị thử đặt bài thứ ba ấy vào đúng cỡ của nó xem.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 12,
      body: `In my subject wrong is wrong and one writes to the author. May you? I would not say why you were reading. A short note about the map, as from any crystallographer with a wet weekend. If she answers well, you have the best paragraph your letter could contain, and you need not mention the loop except as the occasion of it.

Though I see the trap in that. She will get a letter from a stranger about her third paper, in the month her case is out with referees.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 20,
      body: `As one whose letters are being read at this moment by people who count them: please don’t write to her. She would know within the hour, and she would lie awake being grateful and terrified.

Write what you wrote to us. “Four of these are better than mine were at her age” is the frankest sentence about a scientist I have seen this year. If that is the first line, they can bear a wet loop in the ninth.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 29,
      body: `Saya bukan orang kristalografi, jadi saya bertanya sebagai anggota panel yang awam: apakah Margaret sendiri pernah menerbitkan sesuatu yang ternyata keliru? Kalau pernah, dan surat itu menyebutnya, maka “keliru” terbaca sebagai hal yang terjadi pada peneliti, termasuk yang diminta menilai. Saya akan lebih percaya surat seperti itu daripada yang isinya pujian semua.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 148,
      body: `Sent. Harriet’s first line, Lien’s size, and Wayan, you have cost me some vanity: the sentence reads, “I believe the loop in the third paper is misbuilt, as was a helix of mine in 1998, which I defended for two years.” Then what she did in the fourth paper, which only makes sense if she has begun to doubt the third herself.

I noticed that while looking for the right size. I would not have seen it if I had been allowed to leave it out.`,
    },
  ],
}

export const notAPaper: SeedThread = {
  id: 'thread-not-a-paper',
  title: 'Four hundred groups use it and the form has no box for it',
  language: 'en',
  asks: ['advise'],
  author: 'ines',
  daysAgo: 9.3,
  posts: [
    {
      author: 'ines',
      language: 'en',
      hours: 0,
      body: `Seven years ago I wrote a program to find transition states because the one we had crashed on Fridays. About four hundred groups use it now. I answer their letters between nine and ten at night. The paper that describes it has three pages and was rejected twice for lack of novelty.

Our form for senior lecturer says: list up to six publications. I can list the three pages. Or I can list six respectable papers that I like less and nobody’s Friday depends on. My mentor says the second. I’d like to hear from somebody who is not my mentor.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 8,
      body: `I am only a postdoc, but I am one of the four hundred, in a manner of speaking: in vision we live on things people like you answer letters about. What would persuade me on a panel is one letter. Choose it well. Somebody wrote to you at some point, “we could not have done this without”. You will have deleted it for modesty. Look in the bin.`,
    },
    {
      author: 'quynh',
      language: 'vi',
      hours: 15,
      body: `Ở chỗ em thì phần mềm không tính điểm, trừ khi có giấy chứng nhận đăng ký quyền tác giả. Em đi đăng ký một bộ dữ liệu nhận dạng biển báo, in ra nộp hai bản giấy, dày như niên giám. Được cộng nửa điểm. Cái em được nhiều hơn là lúc làm hồ sơ phải viết ra ai đã dùng nó: có một đội thi sinh viên ở Huế, và một hãng xe buýt mà em không hề biết.

Chị đếm bốn trăm nhóm, thế chị đã viết ra được bao nhiêu cái tên?`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 26,
      body: `Against your mentor, with respect to her. Put the three pages first of the six, with citations beside them, and in the narrative one paragraph on what it takes to keep a thing running for seven years: releases, bugs closed, the hour between nine and ten. Panels understand maintenance once somebody says it aloud; most of us run buildings.

And Inês, stop doing it at night. A thing done at night is a hobby, in the eyes of every committee I’ve chaired. Put it in the diary on Thursdays at two, under its name.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 170,
      body: `Quỳnh, I had thirty-one names. I wrote to the users’ list, and in six days there were a hundred and eighteen, one of them a brewery. Zainab, it was in the bin: a doctoral student who sent me, in 2022, the page of her thesis where my program is thanked before her supervisor.

The three pages go first. My mentor has read Jo’s paragraph twice and says she would not do it, and that she would vote for it.`,
    },
  ],
}
