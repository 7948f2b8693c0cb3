import { daysSince, type SeedThread } from '../thread'

export const eightHundred: SeedThread = {
  id: 'thread-eight-hundred',
  title: 'Thầy nói tám trăm độ, tôi dịch thành sáu trăm rưỡi',
  language: 'vi',
  asks: ['challenge', 'advise'],
  author: 'chau',
  daysAgo: daysSince(4, 14, 12),
  posts: [
    {
      author: 'chau',
      language: 'vi',
      hours: 0,
      body: `Hôm thứ Hai đoàn bên Daegu qua bàn dự án vỏ tôm. Thuyết minh tôi viết, mẫu tôi nung. Nhưng cả trường có mình tôi biết tiếng Hàn, nên vừa vô phòng thầy phó hiệu trưởng đã kéo cái ghế nhựa ra giữa hai ông: “Châu ngồi đây dịch giùm.” Ghế có lưng thì hết.

Hai tiếng bốn mươi phút tôi nói “ông ấy nói”. Bên kia hỏi nung bao nhiêu độ, thầy đáp ngon lành: tám trăm. Tám trăm thì vỏ tôm thành vôi hết rồi. Tôi dịch: sáu trăm rưỡi. Cả buổi được đúng một câu của tôi, mà không ai biết nó của tôi.

Biên bản ghi: “phiên dịch: cô Châu”. Hình trên trang trường, tôi là cái khuỷu tay bên trái. Thứ Tư tuần sau bàn chia kinh phí. Tôi muốn ngồi ghế có lưng. Mà tôi không dịch thì lấy ai dịch?`,
    },
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 11.5,
      body: `Chị Châu ơi, em nói điều này chắc chị không thích. Em từng ngồi cái ghế nhựa ấy với một đoàn Nhật sang mua trà. Câu nào em cũng nghe trước ông giám đốc mười giây, và có mười giây chọn xem ông ấy sẽ nghe chữ gì. Buổi chiều thì em biết giá trần của họ, còn ông ấy đến tối mới biết.

Lên ghế có lưng, chị mất mười giây đó. Em chỉ mong chị tính cả nó vào trước khi đổi.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 23,
      body: `Kursi plastik itu saya kenal. Saya yang dulu menariknya. Dua tahun seorang dosen muda lulusan Nagoya menerjemahkan untuk saya di setiap kunjungan, dan saya merasa sedang memberinya panggung. Waktu berkas kenaikannya sampai di meja saya, saya cari panggung itu di formulir. Tidak ada barisnya. Yang ada: tiga artikel kurang.

Penerjemah setengah hari di Malang tiga juta rupiah. Jangan bilang tidak mau, Bu Châu. Kirim satu lembar: nama penerjemah, tarif, mata anggaran, dan kolom tanda tangan. Atasan seperti saya lebih cepat mencari pena daripada mencari alasan.`,
    },
    {
      author: 'meilin',
      language: 'en',
      hours: 30,
      body: `You asked to be challenged. I have been doing this since I was nine, for my parents, at the bank and at the doctor’s, and I corrected my father’s figures all the time. I thought it was help. He found out from a letter when I was sixteen. What hurt him was that for seven years he had believed that he was good at the bank.

Your vice-rector still thinks it’s eight hundred, Châu. On Wednesday he’ll say it again, in front of someone who does translate it.`,
    },
    {
      author: 'chau',
      language: 'vi',
      hours: 47,
      body: `Đọc câu của Mei Lin xong tôi ra lò ngồi một hồi.

Còn một chỗ nữa tôi chưa kể. Họ hỏi chừng nào trường mua lò mới. Thầy nói: “Cái đó để tính.” Chị em mình ai cũng biết “để tính” là không. Tôi thấy kỳ, nên dịch thành “đang xem xét”. Bên kia gật, ghi vô biên bản. Sáng nay bản tiếng Hàn về tới: quý một năm sau trường có lò mới. Cái lò đó không có trong kế hoạch của ai hết. Nó từ miệng tôi mà ra.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 48,
      body: `Trời ơi, em lỡ đăng ký nung ké trong cái lò đó rồi.`,
    },
    {
      author: 'chau',
      language: 'vi',
      hours: 167,
      body: `Thứ Hai tôi lên phòng thầy khai hết. Thầy im một lúc rồi hỏi: “Sai sao lúc đó không nói?” Tôi nói dạ em có nói, bằng tiếng Hàn.

Tờ giấy của chị Ainun thầy ký liền. Hôm qua có bạn phiên dịch ở Cần Thơ xuống, hai triệu tư. Tôi ngồi ghế có lưng. Bạn ấy dịch “than hóa” thành “đốt than”, tôi quíu lưỡi muốn nhảy vô, rồi nhớ ra bây giờ mình được giơ tay. Mười giây của Hương thì mất thiệt. Họ nói gì với nhau bên kia bàn tôi vẫn nghe được, chỉ là lúc đó tôi đang mắc nghĩ coi mình muốn nói gì.

Cái lò bị gạch khỏi biên bản. Lò cũ chắc nghe được, ba bữa nay lên năm trăm tám là đứng.`,
    },
  ],
}
