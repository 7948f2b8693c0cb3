import type { SeedThread } from '../thread'

export const passedAlone: SeedThread = {
  id: 'thread-passed-alone',
  title: 'Tôi đỗ, chị bạn cùng phòng thì không',
  language: 'vi',
  asks: ['listen'],
  author: 'hanh',
  daysAgo: 5.6,
  posts: [
    {
      author: 'hanh',
      language: 'vi',
      hours: 0,
      body: `Kết quả xét giảng viên cao cấp về lúc chín giờ, một tờ dán ngoài hành lang. Có tên tôi. Chị ngồi bàn đối diện tôi mười bốn năm, người chỉ cho tôi cách viết hồ sơ, không có tên.

Chị bắt tay tôi rồi đi rửa bể. Tôi cũng không ở lại phòng được, ra ao rửa quạt nước đến trưa, tuy quạt sạch. Nhà tôi bảo tối làm mâm cơm mừng. Tôi xin để tuần sau. Tôi biết mình xứng đáng. Chị cũng xứng đáng. Chẳng biết để hai câu ấy cạnh nhau thế nào cho khỏi đụng nhau.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 6,
      body: `Saya mendengarkan, Hạnh. Dua orang, dua ember, dua kolam, membersihkan sesuatu yang sudah bersih: gambaran itu akan tinggal lama pada saya.

Ketika saya di tempat kawan Anda, yang paling berat adalah semua orang mendadak berbicara pelan kepada saya. Yang paling ringan: teman semeja bertanya seperti biasa apakah saya melihat gunting.`,
    },
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 10,
      body: `Chị Hạnh ơi, em không khuyên. Em chỉ kể là năm kia em ở phía bên kia cái bàn ấy. Bạn em giấu mâm cơm mừng, giấu kỹ lắm, em biết được sau hai tháng và buồn hơn hôm dán giấy.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 52,
      body: `Tôi đọc câu của Hương, đứng dậy hỏi chị ấy có thấy cái vợt lưới đâu không. Chị chỉ. Một lúc sau chị hỏi: “Thế bao giờ mổ gà?” Tôi bảo thứ Bảy. Chị bảo nhớ luộc, đừng rang, lần trước rang mặn.`,
    },
  ],
}

export const doYouTell: SeedThread = {
  id: 'thread-do-you-tell',
  title: 'Do you tell people that you have applied?',
  language: 'en',
  asks: ['challenge'],
  author: 'tamsin',
  daysAgo: 12.4,
  posts: [
    {
      author: 'tamsin',
      language: 'en',
      hours: 0,
      body: `My form went in last week. Four people know: my head, my husband, the administrator who found the missing page, and the man who repairs our hydrophones, who guessed because I was wearing shoes.

My instinct is to say nothing until it is over, and if it’s a no, nothing for ever. Then on the train I thought: I know of no woman in my school who was ever refused. Not one. That can’t be true. So either we are marvellous or we all do what I am doing. Talk me out of it, or into it.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 3,
      body: `I was refused four times. There: now you know of one, on your own campus, and a professor. I never said so in twenty years, and I used to think it was dignity.`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 13,
      body: `Di tempat kami pertanyaan ini tidak ada. Berkas melewati lima meja, dan di setiap meja ada yang bertanya, “Oh, naik ya, Bu?” Sebelum sampai di rektorat, penjual soto sudah tahu. Kalau kembali, penjual soto juga tahu. Ia menambah koya tanpa bertanya. Saya pernah tiga kali dapat koya tambahan, dan sejujurnya itu membantu.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 16,
      body: `Bên em thì hồ sơ ứng viên giáo sư, phó giáo sư đăng công khai trên mạng, cả danh mục công trình, ai muốn soi cứ soi. Có năm báo còn đăng cả danh sách bị loại. Công khai kiểu ấy cũng không làm người ta kể cho nhau nghe đâu chị Tamsin. Thầy trò cùng bộ môn đọc tên nhau trên báo rồi hôm sau vẫn chỉ hỏi thăm thời tiết.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 22,
      body: `Khánh has put her finger on it: known and told are two things.

I’ll argue for silence, since nobody has. If you tell fourteen people, you must tell fourteen people again, one by one, by the kettle, with their faces on. I had a colleague who did it openly out of principle. After the refusal she asked me to send round an e-mail so that she wouldn’t have to watch anybody be sorry. Tell two. Choose those who won’t tilt their heads.`,
    },
    {
      author: 'yasmin',
      language: 'en',
      hours: 29,
      body: `May a doctoral student say how it looks from below? I learnt in a queue, from somebody else’s student, that my supervisor had been turned down. She had been short with me for a month and I’d concluded that my third chapter was rubbish. I rewrote it. It was better before.

I don’t need to know what grade anyone is. I’d have liked to know that the weather wasn’t me.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 33,
      body: `The statistician’s contribution: if only successes are announced, then everyone who looks around estimates the rate at one, and everyone who fails takes herself for the single exception. Our faculty publishes applied and successful, by gender, three years together because of small numbers. Women: 11 of 19. I have the page on my door. People come in to ask if it’s a mistake.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 46,
      body: `I have applied too. I told my group at the Monday meeting, between the gas bottles and the cleaning rota. One student asked what happens if they say no. I said I’d be cross until about Thursday. He wrote it in the minutes.

Bronwen, I think you are right about the fourteen. Yasmin’s argument is stronger, though, and she is only one person, which is possibly why.`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 71,
      body: `Siobhán, I walked across to your building to say thank you and you were in Geneva, so I’m saying it here. Four.

I have told my two students, in Aga’s words, with Friday in place of Thursday as I know myself. I’ve asked our dean for Priya’s table. And I’m not telling the fourteen. The hydrophone man says he’ll stay with the shoes.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 188,
      body: `Back from Geneva. I put the four dates of refusal on my web page this morning, under “Appointments”, since they were by appointment. By lunch I had two messages. One was from the university’s web team, asking whether I had been hacked.`,
    },
  ],
}
