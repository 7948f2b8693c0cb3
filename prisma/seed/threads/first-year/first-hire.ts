import type { SeedThread } from '../thread'

export const firstHire: SeedThread = {
  id: 'thread-first-hire',
  title: 'My first hire: the one who found my bug, or the one they all leant towards at lunch',
  language: 'en',
  asks: ['challenge'],
  author: 'ines',
  daysAgo: 66.2,
  posts: [
    {
      author: 'ines',
      language: 'en',
      hours: 0,
      body: `I have money for one postdoc, three years, my first. Two came to interview yesterday. One had found a bug in my program on the train, a real one, and showed me, live, on the screen, with the panel watching. She was correct and not especially nice about it. The other gave a lovely talk, asked our students what they were stuck on, and at lunch the whole table leant towards him.

HR wants a name within ten days. The panel is split by one vote, and it’s mine. I know which of them I’d rather have lunch with for three years. Ask me hard questions, please.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 2,
      body: `How many of the things that you have just told us are on the scoring sheet? I’d guess one. Lunch isn’t, and you haven’t said what she ate.

A general impression predicts very little. A sample of the work does better, and she happened to do hers on a train. Give him the same, an hour with something broken. Give her an hour with a student who is stuck. Same hour, same student, same sheet, and each of the panel scores alone before anybody speaks.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 6,
      body: `I was the one with the bug once, in another field, at an interview in another city. I was terrified, I had rehearsed being kind, and it came out as a verdict. I’m told I am fine at lunch.

I didn’t get it. The man who did left after fourteen months. I mention this because I enjoy mentioning it. Priya, sit down, I know that it’s one.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 13,
      body: `Chọn người đầu tiên thì chị nghĩ luôn đến người thứ hai. Ai vào trước sẽ thành cái khuôn: sinh viên sau này nhìn vào đó mà biết ở đây được phép cãi hay phải giữ cho vui. Người đầu tiên tôi nhận rất dễ thương. Mười năm sau nhóm tôi vẫn họp rất vui, và có cái máy đo từ độ chạy lệch hai năm liền không ai nói với tôi.`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 18,
      body: `Orang pertama yang saya terima justru si penemu bug. Hari kedua ia memperbaiki kode saya. Minggu ketiga ia memperbaiki kode mahasiswa saya, pukul dua pagi, tanpa bertanya, dan mahasiswa itu menghapus seluruh cabangnya karena malu.

Sekarang ia baik sekali dengan yang muda, tetapi itu perlu delapan bulan, dan yang harus mengajarinya saya, yang waktu itu juga baru belajar. Tanyakan satu hal kepada mereka berdua, Inês: siapa yang pernah Anda ajari, dan bolehkah saya menelepon orang itu?`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 145,
      body: `I did Priya’s hours and Putu’s telephone calls. He sat with the broken thing very pleasantly, and at the end of the hour told my student that it was probably fine. She sat with the student who was stuck, said nothing for eleven minutes, and then asked, “Which line don’t you believe?” The student found it. On the telephone a first-year from her last group said, “She’s awful until the second week.”

I’ve offered it to her. I rang him myself and told him what he had done well, and that the table would miss him. He asked whether the bug had really been a bug. It was a fair question, and it had.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 430,
      body: `She has said yes. She asks for one thing in writing: that the release notes name whoever finds a bug. I looked through seven years of them to see whether they ever had. They say “various fixes”, a hundred and forty times.`,
    },
  ],
}
