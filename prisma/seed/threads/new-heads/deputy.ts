import type { SeedThread } from '../thread'

export const deputy: SeedThread = {
  id: 'thread-deputy',
  title: 'Mười bốn tin nhắn hỏi mật khẩu, gửi vào khoa Ung bướu',
  language: 'vi',
  asks: ['listen', 'advise'],
  author: 'ngoc',
  daysAgo: 73.3,
  posts: [
    {
      author: 'ngoc',
      language: 'vi',
      hours: 0,
      body: `Chị Lài làm phó khoa qua ba đời trưởng khoa. Tuần trước chị xin nghỉ mười ngày, lý do ghi “việc nhà”. Ngày đầu máy in đòi mật khẩu. Ngày thứ hai không ai tìm ra chìa khóa kho mẫu. Ngày thứ ba phòng Đào tạo hỏi bảng phân công mà chỉ chị có. Tôi nhắn, chị trả lời liền, tin nào cũng “dạ”. Mật khẩu máy in là tên con chó nhà chị, viết hoa chữ đầu.

Hôm qua, ngày thứ tám, cô văn thư mới nói: chị nằm ở khoa Ung bướu trên Cần Thơ, mổ ngay ngày thứ hai. Tôi mở điện thoại dò lại. Tin thứ tư, hỏi chìa khóa, tôi gửi lúc bảy giờ mười hai sáng hôm mổ. Bảy giờ mười lăm chị đáp: “Dạ ngăn thứ hai bên trái nghen cô.”

Cả thảy mười bốn tin. Tôi không biết mình có được phép nhắn tin thứ mười lăm không, và nhắn gì.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 3,
      body: `Chị Ngọc ơi, em mới ở Cần Thơ về. Chị Lài không giận đâu. Chị để điện thoại dưới gối, máy rung là chị cười: “Khoa réo.” Cô điều dưỡng đòi cất, chị giữ lại. Chị kể cả ngày ai vô cũng hỏi đau không, có mình trưởng khoa hỏi chìa khóa.

Em biết nghe vậy chị cũng không nhẹ hơn. Nhưng chị đừng chuộc lỗi bằng cách im ru. Im thì chị ấy nằm đó mà đoán.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 9,
      body: `I hear it otherwise, Hạnh, pillow and all. I was a farm vet. A ewe that is ill will walk with the flock until she drops, and everyone remarks on how well she’s walking. Your deputy answered in three minutes on the morning of her operation. She’ll go on answering.

So send the fifteenth, and let it say that nothing is needed. Then, Ngọc, need nothing, for weeks. That is the hard half.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 12,
      body: `And use the fourteen. Each marks a place where your faculty stands on one person, and I have paid consultants a good deal to find fewer. Write them down, add whatever else she does that hasn’t yet broken, and give every item to somebody by name. She should come back to one job.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 84,
      body: `Tin thứ mười lăm tôi viết mất một buổi: “Khoa không cần gì hết. Em chỉ hỏi chị ăn được chưa.” Chị gửi lại tấm hình tô cháo, còn phân nửa.

Theo lời chị Jo, cả khoa ngồi kê việc của chị Lài. Tưởng mười bốn, ra bảy mươi ba. Đặt ghe. Canh con nước cho ba lớp thực tập. Nhắc thầy Tư uống thuốc huyết áp trước giờ bảo vệ. Mua nhang ngày giỗ thầy trưởng khoa đầu tiên. Không việc nào có trong quy chế. Mười chín người giành nhau nhận hết trong một buổi chiều; thầy Tư nhận việc nhắc mình.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 1010,
      body: `Sáu tuần. Sáng nay chị Lài đi làm lại, tóc chưa rụng mà đã đội sẵn cái nón len. Chị đi một vòng: máy in có người, kho có người, ghe có người. Rồi chị ngồi xuống cái bàn trống trơn, hỏi: “Vậy tôi về đây làm gì hả cô Ngọc?”

Tôi soạn sẵn câu “chị cứ nghỉ ngơi” từ tuần trước. Nghe chị hỏi xong tôi thấy câu ấy ác quá nên nuốt lại, mà không có câu nào khác để thay. Tôi nói tôi đi họp. Không có họp hành gì hết. Tôi ra bến ghe ngồi.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 1014,
      body: `Năm tôi nằm viện ba tháng, khoa cũng chia hết việc của tôi, làm giỏi, có việc giỏi hơn tôi. Ngày tôi về ai cũng bảo cô để em. Tôi đi lấy cốc nước cũng có người đứng dậy. Chiều ấy tôi xuống kho, dán lại nhãn cho bốn mươi lọ hóa chất đã có nhãn.

Chị đừng trả việc cũ cho chị ấy. Chị hỏi chị ấy muốn việc gì, kể cả việc chưa bao giờ được giao.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 1060,
      body: `Tôi hỏi rồi. Chị Lài nghĩ lâu, rồi nói hai mươi mốt năm làm phó khoa chưa ai hỏi chị thấy chương trình học ra sao. Luận án của chị về đất phèn, tôi quên mất. Chị muốn viết lại môn thực tập năm hai, vì môn ấy dạy sinh viên đo mà chưa dạy nhìn. Từ tuần sau chị làm tổ trưởng chương trình, ngày bốn tiếng, không máy in.

Việc cũ chị chỉ xin lại một: cuốn sổ hiếu hỉ, ai cưới, ai có tang, ai nằm viện, khoa đi bao nhiêu. Chị giở ra tôi mới thấy chị tự ghi mình bằng bút mực, đề hôm trước ngày mổ: “Lài, ốm, khoa thăm 500.000 đ.” Cột người báo tin để trống. Tôi mượn bút của chị, ghi tên tôi vô đó, trễ bảy tuần.`,
    },
  ],
}
