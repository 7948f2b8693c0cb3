import type { SeedThread } from '../thread'

export const snails: SeedThread = {
  id: 'thread-snails',
  title: 'Hóa đơn cho sáu trăm con ốc len',
  language: 'vi',
  asks: ['advise'],
  author: 'hanh',
  daysAgo: 36.5,
  posts: [
    {
      author: 'hanh',
      language: 'vi',
      hours: 0,
      body: `Đề tài cấp tỉnh của tôi mua sáu trăm con ốc len của bà Tư ở rạch Ông Trang. Ốc bà bắt đêm, cân bằng rổ, tiền trả bằng tờ hai chục. Phòng Kế hoạch – Tài chính đòi hóa đơn điện tử. Bà Tư có cái điện thoại bấm phím, nắp dán băng keo.

Người ta gợi ý tôi mua hóa đơn của một vựa ngoài thị trấn, mất tám phần trăm. Tôi không muốn. Ốc không phải của vựa. Các chị quyết toán với nông dân, ngư dân bằng cách nào cho đúng?`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 2,
      body: `Đừng mua hóa đơn, chị Hạnh. Hàng nông, thủy sản mua trực tiếp của người tự đánh bắt thì có bảng kê thu mua không hóa đơn, mẫu 01/TNDN. Trên đó ghi tên, địa chỉ, số căn cước, số lượng, đơn giá, bà Tư ký hoặc điểm chỉ. Kèm giấy xác nhận của ấp càng tốt. Chị in mẫu ra, mang thẳng đến phòng, hỏi họ thiếu ô nào. Hỏi trước khi mua mẻ sau.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 6,
      body: `Cùng trường nên tôi nói thêm: bảng kê phòng mình nhận, tôi đã quyết toán tiền ghe theo cách ấy ba lần. Nhưng họ chỉ nhận nếu trong dự toán ghi “mua mẫu của ngư dân”. Nếu ghi “mua mẫu vật” trống không thì họ coi như mua của công ty. Thêm năm chữ lúc viết thuyết minh, đỡ năm tháng lúc quyết toán.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 13,
      body: `Bu Tư ini punya saudara kembar di Gunungkidul, namanya Mbah Sinem, yang menjual koro pedang kepada saya. Tidak ada kop, tidak ada stempel. Bagian keuangan minta stempel. Akhirnya mahasiswa saya memesankan stempel untuk Mbah Sinem: namanya, dusunnya, gambar koro. Harganya tiga puluh lima ribu, sah, karena memang nama dan dagangannya sendiri.

Sekarang Mbah Sinem menyetempel segala hal. Kalender, undangan, lengan cucunya.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 20,
      body: `On Lewis I was given leave to dig eleven soil pits on a croft, and the crofter would not take money, on principle. He’d take a bottle. Our finance office holds that alcohol cannot be a consumable. I offered “landowner engagement”; they offered “hospitality”, which needs a list of guests. For the year ending July the University of somewhere in Cumbria has formally entertained one man and a dog called Fly.`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 27,
      body: `Em đi thu mẫu cùng cô Hạnh nên xin kể nốt. Hôm xin số căn cước, bà Tư không đưa. Bà tưởng ký vào là nhà nước thu thuế ốc. Em ngồi xuống phụ bà lựa ốc một buổi chiều, đọc cho bà nghe từng dòng trong bảng kê. Đến chỗ “đơn giá” bà bảo ghi sai, hôm đó bà bớt cho cô hai ngàn một ký. Bà bắt sửa lại cho đúng rồi mới ký.`,
    },
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 31,
      body: `Người duy nhất trong chuỗi chứng từ ấy đòi con số phải đúng lại là bà Tư. Nhi cất giữ tờ bảng kê có chỗ sửa nhé, đừng chép lại cho sạch.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 410,
      body: `Phòng tài chính nhận rồi, cả chỗ gạch sửa, có chữ ký nháy của bà Tư bên cạnh. Chị kế toán bảo mười một năm làm việc lần đầu thấy chứng từ sửa giá xuống.

Câu của chị Ngọc tôi đã đưa vào thuyết minh mới. Còn chuyện con dấu thì tôi không dám kể cho bà Tư nghe.`,
    },
  ],
}
