import type { SeedThread } from '../thread'

export const steppedDown: SeedThread = {
  id: 'thread-stepped-down',
  title: 'Thôi chức một tháng, tôi im lặng đúng phép, và em trưởng khoa mới tưởng tôi giận',
  language: 'vi',
  asks: ['listen', 'challenge'],
  author: 'lien',
  daysAgo: 12.7,
  posts: [
    {
      author: 'lien',
      language: 'vi',
      hours: 0,
      body: `Hai nhiệm kỳ, mười năm, hết hạn. Ngày bàn giao tôi đưa em trưởng khoa mới một trăm tám mươi sáu tập hồ sơ, ký biên bản, dọn về cái bàn cạnh cửa sổ tầng hai. Điện thoại mười năm nay reo từ sáu giờ sáng. Thứ Hai đầu tiên nó nằm im. Tôi lấy máy bàn gọi thử vào số mình, xem có hỏng không.

Tôi đã thề không làm cái bóng. Hồi tôi mới lên, thầy trưởng khoa cũ họp nào cũng ngồi hàng đầu, cứ tôi sắp quyết thì thầy ho. Nên tháng này tôi ngồi cuối, không nói một tiếng. Em ấy hỏi “các thầy cô có ý kiến gì không”, bốn mươi cái đầu quay xuống nhìn tôi, còn tôi nhìn ra cửa sổ.

Sáng qua em ấy gõ cửa, mắt đỏ hoe: “Cô giận em chuyện gì ạ?” Tôi luyện cả tháng trời để im cho đúng phép. Hóa ra im cũng là ho.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 5,
      body: `Pagi pertama sesudah serah terima, tangan saya membuka ruang ketua, menyalakan lampu, menjerang air. Pukul delapan ketua yang baru datang, berhenti di ambang, mengetuk pintunya sendiri, dan bertanya apakah ia mengganggu. Saya persilakan duduk. Sepuluh menit kami membicarakan jadwal piket pos pantau sebelum saya sadar siapa tamu di ruangan itu.

Gunung pun begitu, Liên. Yang tiba-tiba diam tidak kami sebut tenang; kami kirimi orang. Diam perlu diumumkan. Katakan kepadanya di rapat mana Anda akan diam, sampai kapan, dan di mana Anda bisa ditemukan sedang bersuara.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 12,
      body: `Announce it by all means, Retno, and forty heads will turn all the same, as light bends near a mass. The mass needn’t speak. It has only to be in the room. I was head for four years, and afterwards I went to every meeting to show how little I minded. For a year nothing could be settled until they had settled what my face meant. I have a difficult face.

Then I had myself struck off the list of invitations. It felt like emigrating. Without me they appointed three people and dealt with a leak. Stay out of that room for two terms, Liên, and keep your own door open in the afternoons.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 17,
      body: `Tôi xin cãi chị Siobhán. Tôi nhận bộ môn được một tháng, người tiền nhiệm rút đi rất đẹp: không họp, không gọi, ai cũng khen. Chiều nào cũng có một sinh viên đến ngồi ghế đá trước cửa phòng tôi, năm giờ thì về. Em ấy không nói gì, tôi hỏi thì em lắc đầu. Chắc chắn có một người biết vì sao. Mà người ấy đang giữ ý, tôi cũng đang giữ ý.

Em trưởng khoa còn dám gõ cửa hỏi chị có giận không, chị Liên ạ. Tôi đến giờ chưa dám.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 236,
      body: `Tôi làm theo chị Retno, nói rõ với em ấy: họp khoa thì cô im đến hết học kỳ, không phải dấu hiệu gì cả; chiều thứ Tư cô ngồi ở phòng. Em ấy xin mỗi tuần hỏi một câu, viết ra giấy. Tôi chờ câu về ngân sách, hay câu về hai người bên Dược liệu không nhìn mặt nhau.

Câu đầu tiên: “Chậu dành dành trước khoa ai tưới hả cô?” Tôi tưới, mười năm, sáu rưỡi sáng, bằng nước trà nguội. Một trăm tám mươi sáu tập hồ sơ không tập nào ghi. Nó rụng hơn nửa lá. Em ấy thấy từ tuần thứ hai mà không dám đụng, vì tưởng cô bỏ nó là có ý.

Chị Siobhán, tôi vẫn đi họp, nhưng ngồi lùi ra sau cây cột. Hôm qua em ấy hỏi ý kiến, tôi đếm được ba mươi mốt cái đầu quay xuống. Còn chị Xuân thì gõ cửa người ta đi.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 259,
      body: `Tôi gõ rồi. Hóa ra ngày nào thầy cũng chừa cho em ấy nửa ổ bánh mì, lúc năm giờ kém mười. Không ai hẹn ai, ba năm nay. Thầy hỏi tôi: “Thế em ấy vẫn còn đến à?” rồi thầy đứng dậy đi lấy dép.`,
    },
  ],
}
