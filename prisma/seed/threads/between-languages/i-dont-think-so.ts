import { daysSince, type SeedThread } from '../thread'

export const iDontThinkSo: SeedThread = {
  id: 'thread-i-dont-think-so',
  title: 'Câu “I don’t think so, Professor” không có bản tiếng Việt',
  language: 'vi',
  asks: ['advise', 'challenge'],
  author: 'xuan',
  daysAgo: daysSince(4, 12, 9),
  posts: [
    {
      author: 'xuan',
      language: 'vi',
      hours: 0,
      body: `Thầy hướng dẫn cũ của tôi bảy mươi mốt tuổi, còn ngồi hội đồng khoa học của bộ môn. Thầy muốn bỏ hết số liệu đo lúc gió trên mười hai mét một giây, thầy gọi đó là nhiễu. Bỏ thì một nghiên cứu sinh của tôi mất ba năm.

Tháng trước có chuyên gia Nhật, họp tiếng Anh. Tôi nói “I don’t think so, Professor”, nhẹ như không. Thầy gật đầu, ghi vô sổ. Thứ Ba vừa rồi họp lại, toàn người mình, tôi chủ trì. Câu ấy ra khỏi miệng tôi thành: “Dạ thưa thầy, hướng của thầy rất hay, em chỉ hơi băn khoăn chút xíu.” Thư ký ghi: hội đồng nhất trí với thầy.

Tôi xưng em với thầy hai mươi hai năm. Xưng tôi thì hỗn, mà xưng em thì câu nào cũng thành câu xin phép. Thứ Ba tới họp tiếp. Các chị xưng gì khi phải nói không?`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 1.7,
      body: `Dân toán bọn em có chữ “ta”, chị ạ. Lên bảng thì ai cũng là ta. “Ta thấy bổ đề hai hổng.” Em nói câu ấy với một bác viện sĩ rồi, bác gật ngay, vì có ai hổng đâu, ta hổng.

Nhược điểm: bước xuống khỏi bảng thì hết phép.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 14,
      body: `Tôi thử xưng tôi rồi. Tuần đầu làm trưởng khoa, họp, với thầy cũ: “Tôi đề nghị thầy dừng ở đây.” Câu ấy đúng quy chế, đúng cả giờ. Bảy tháng nay thầy gọi tôi là “đồng chí trưởng khoa”, kể cả lúc gặp ở chợ mua cá. Tết tôi đến nhà, thầy rót nước mời đồng chí.

Chị Xuân muốn nói không thì nói. Chỉ đừng tưởng đổi một chữ là rẻ.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 25,
      body: `Dulu guru saya mengembalikan bab tiga dengan satu catatan dalam krama: “kirang leres sekedhik”, kurang betul sedikit. Saya pulang bersiul. Sebulan kemudian kakak tingkat memberi tahu bahwa dari beliau itu hukuman mati; yang lulus cuma dapat “nggih”.

Jadi bahasa halus sanggup membunuh bab, Bu Xuân, asal pendengarnya hafal takarannya. Kalimat Ibu yang “chút xíu” itu mungkin sudah tiba di telinga guru Ibu. Yang tidak hafal takaran bisa jadi notulisnya.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 32,
      body: `I’d be sorry if anyone went home envying English. I have been on first-name terms with our last two vice-chancellors. It’s “Simon” and “Priya”, he asks after my allotment, there isn’t a pronoun between us. In nine years I have not once told a Simon that he was wrong. With you the rank is in the grammar, where at any rate you can see it. Ours has been put away in a cupboard, and one finds it with one’s shin.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 145,
      body: `Họp rồi. Tôi tính xài chữ “ta” của Uyên, tập trước gương nghe như vua. Tôi giữ chữ em, bỏ hết phần còn lại: “Thưa thầy, em không đồng ý. Em đề nghị ghi biên bản.” Thầy để bút xuống: “Em nói lại coi.” Tôi nói lại, y nguyên.

Im một hồi. Rồi thầy nói, tiếng Anh, giọng Liên Xô: “I do not think so, Professor.” Cả phòng cười, tôi cũng cười, vì tôi đã lên giáo sư bao giờ đâu. Cười xong thầy đòi coi phổ. Hai thầy trò cãi tới bảy giờ tối, bảo vệ lên tắt đèn một lần.

Thầy vẫn đòi bỏ. Nhưng hai mươi hai năm nay thầy chỉ dạy tôi, hôm qua là lần đầu thầy cãi với tôi. Còn chị Tika nói trúng: tôi hỏi riêng, thầy bảo tuần trước thầy nghe ra chữ “chút xíu” rồi. Thầy để yên coi tôi có dám nói không.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 146,
      body: `Dạ, thế biên bản ghi ai không đồng ý với ai ạ?`,
    },
  ],
}
