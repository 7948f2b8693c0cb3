import type { SeedThread } from '../thread'

export const nineSins: SeedThread = {
  id: 'thread-nine-sins',
  title: 'Đơn nặc danh kể chín tội của tôi, và tội thứ năm thì đúng',
  language: 'vi',
  asks: ['challenge'],
  author: 'mai',
  daysAgo: 35.8,
  posts: [
    {
      author: 'mai',
      language: 'vi',
      hours: 0,
      body: `Tuần trước một lá đơn không ký tên về tôi được gửi tới Ban Giám hiệu, phòng Thanh tra và bảy khoa bạn. Hai trang, đánh số từ một đến chín. Tội thứ hai: xây nhà bằng tiền đề tài. Nhà tôi xong trước đề tài đầu tiên năm năm. Tội thứ bảy: nuôi chó trong cơ quan. Đó là con mèo. Tội thứ tám tôi không chép lại ở đây.

Tội thứ năm: ba năm nay giờ lớp chất lượng cao chỉ chia cho người ngồi cùng mâm với trưởng khoa. Tôi bật cười, mở bảng tính định lấy số ra mà bác. Hai trăm sáu mươi tiết, bốn người dạy hai trăm mười bốn. Đúng bốn người trưa nào cũng ăn với tôi. Tôi có định ưu ái ai đâu. Lớp nào thiếu người, tôi hỏi với qua mâm cơm: “Ai dạy được không?”

Phòng Thanh tra bảo đơn nặc danh thì không thụ lý, chị cứ giải trình vài dòng cho gọn. Nhận tội thứ năm thì tám tội kia được thơm lây. Không nhận thì tôi nói dối. Các chị bắt bẻ tôi đi.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 3,
      body: `Mười năm làm trưởng khoa tôi có hai lá như thế. Lá đầu tôi ngồi đoán. Tôi đoán cô thủ thư, vì trong đơn có chữ “khuất tất” mà cô ấy hay dùng. Hai năm tôi không rủ cô ấy uống nước. Đến ngày về hưu người viết mới tự nói với tôi: ông bạn ngồi rót trà an ủi tôi suốt tuần ấy.

Việc đầu tiên của chị là đừng đoán. Đoán trúng cũng hỏng, vì từ hôm ấy chị nhìn người ta bằng con mắt khác, mà trưởng khoa chỉ có một đôi mắt để nhìn cả khoa.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 9,
      body: `You asked to be picked at, so here is where I’d press. You have kept their numbering. Somebody has put your fifth between a house and a cat, and you are about to answer it where it stands in the queue.

You would have found those 214 hours in time, from the sheet, with nobody’s help. So do what you would have done then: tell the department in your own words, with the table on the wall, and change it. The eight can have a line apiece for the inspectorate, on another day and another sheet of paper. To the department I shouldn’t mention the letter at all.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 13,
      body: `Tôi không theo chị Helen ở câu cuối. Bảy khoa đã đọc, căng tin đã đọc. Chị sửa mà không nhắc tới lá đơn thì ai cũng hiểu là sửa vì lá đơn, lại thêm tội thứ mười là giả vờ. Chị đứng lên nói: điều năm đúng, tôi sửa; tám điều kia sai. Rồi ngồi xuống.

Còn với chị Liên thì tôi thú thật: hồi đầu học kỳ khoa tôi cũng có một tờ, tôi mất hai đêm so phông chữ. Cỡ 13, giãn dòng 1,3. Sáng ra mới nhớ cả khoa gõ cỡ 13, giãn dòng 1,3, vì mẫu ấy chính tôi ban hành.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 20,
      body: `Tôi khác khoa nhưng cùng trường, nên được thấy tận mắt. Lá đơn nằm ở bàn nước khoa tôi hai ngày. Ai cầm lên cũng cười chỗ con mèo, có người còn đọc to cho cả phòng nghe. Đến tội thứ năm thì không ai cười, họ lật sang trang.

Tôi làm đo đạc, quen để ý chỗ kim không nhúc nhích. Mai ạ, chuyện người ta không cười là chuyện cả trường biết từ lâu rồi.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 125,
      body: `Câu của chị Thanh làm tôi mất ngủ hơn cả lá đơn. Tôi theo chị Ngọc. Họp khoa, tôi chiếu bảng hai trăm sáu mươi tiết, nói điều năm đúng, và tôi không hề biết nó đúng cho đến lúc ngồi đếm. Từ kỳ sau giờ chất lượng cao đăng ký trên bảng ngoài hành lang, mỗi người không quá bốn mươi tiết. Bản giải trình thì tôi bỏ cách đánh số của họ, như chị Helen khuyên: điều năm lên đầu, một trang rưỡi, tám điều còn lại mỗi điều một dòng. “Con vật nói trên là mèo, tên Bùn, có sổ tiêm phòng.”

Một trong bốn người cùng mâm đứng dậy ngay giữa buổi họp, trả lại năm mươi tiết. Từ hôm đó chị ấy mang cơm lên phòng ăn một mình. Chị ấy bảo không giận gì tôi, chỉ là cứ ngồi xuống mâm lại thấy có người đếm.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 133,
      body: `Satu hal masih tertinggal, Mai. Ada orang yang memegang satu kalimat benar, lengkap dengan angka yang bisa dicek siapa saja, dan baginya jalan ke pintu Anda lebih jauh daripada jalan ke sembilan alamat lain.

Saya menanyakannya pelan-pelan, sebab pintu saya dulu juga selalu terbuka. Baru setelah sebelas tahun saya tahu bahwa dari lorong seluruh departemen bisa melihat siapa yang masuk.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 505,
      body: `Sáng thứ Hai có mảnh giấy gấp tư luồn dưới khe cửa. Đánh máy, hai câu: “Tôi chỉ viết điều 5, một trang. Tôi nhờ người chuyển hộ, thì nó thành hai trang, chín điều.”

Chị Retno hỏi sao người ta không gõ cửa. Tôi ra hành lang đứng nhìn vào phòng mình. Kính suốt từ trần xuống sàn, chính tôi xin lắp, cho minh bạch. Tôi đã dán giấy mờ lên nửa dưới.

Còn ai viết thì tôi không đoán, như chị Liên dặn. Đến trưa tôi bắt quả tang mình đang đoán, bèn cất mảnh giấy vào sổ tiêm phòng của con Bùn, rồi bưng cặp lồng lên phòng chị kia xin nhờ một góc bàn.`,
    },
  ],
}
