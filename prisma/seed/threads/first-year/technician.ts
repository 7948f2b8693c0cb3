import { daysSince, type SeedThread } from '../thread'

export const technician: SeedThread = {
  id: 'thread-technician',
  title: 'Tìm người nói giúp một lời cho kỹ thuật viên của tôi',
  language: 'vi',
  asks: ['sponsor'],
  author: 'coordinator2',
  daysAgo: daysSince(4, 3, 2),
  posts: [
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 0,
      body: `Nhóm tôi có một kỹ thuật viên ba mươi mốt tuổi, tự học sắc ký khí giỏi đến mức nghiên cứu sinh hỏi em trước rồi mới hỏi tôi. Em không có bằng thạc sĩ, nên tên em không nằm trong danh sách nào: học bổng không, hội thảo không, mục “nhân lực khoa học” của đề tài cũng không.

Tháng Ba tới, ở Anh có một khóa thực hành hai tuần mà em xứng đáng hơn tôi. Đơn cần thư của một người ngoài trường đã thấy em làm việc. Tôi không xin một lá thư khách sáo. Tôi xin một giờ: gặp em qua màn hình, để em trình bày một phép tách khó, rồi viết đúng những gì mình đã thấy.`,
    },
    {
      author: 'coordinator',
      language: 'en',
      hours: 9,
      body: `The hour is yours, Hương, but not mine: about chromatography I would write like a tourist, and the panel would notice. I asked the colleague who runs our mass spectrometry facility. She came up as a technician herself, and she says Thursday week at 8.30, which is 15.30 in Hà Nội. She would like to see a separation that failed as well as one that worked.

Then a question about the form. Does it ask for a degree, or for a degree “or equivalent experience”? If the latter, that paragraph decides everything. I have sat on such panels. I’ll go through it with her until it says in her own words what she can do, and nothing about how grateful she would be.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 27,
      body: `Tôi góp một việc nhỏ bên cạnh lá thư.

Năm ngoái, mẫu thuyết minh đề tài ở trường tôi có mục “lao động phổ thông”, và kỹ thuật viên bị xếp vào đó. Tôi đề nghị ghi họ vào mục “người thực hiện”. Phòng khoa học bảo trái quy định. Tôi hỏi quy định số mấy. Ba tuần sau họ trả lời là không tìm thấy, và từ đó không ai phản đối nữa.

Chị thử hỏi ở trường mình xem sao. Thư giới thiệu mở cho em ấy một cánh cửa; còn cái tên trong thuyết minh thì năm nào cũng mở.`,
    },
  ],
}
