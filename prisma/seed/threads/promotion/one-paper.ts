import type { SeedThread } from '../thread'

export const onePaper: SeedThread = {
  id: 'thread-one-paper',
  title: 'Thiếu đúng một bài tác giả chính, và một người muốn tặng',
  language: 'vi',
  asks: ['challenge'],
  author: 'xuan',
  daysAgo: 45.2,
  posts: [
    {
      author: 'xuan',
      language: 'vi',
      hours: 0,
      body: `Hồ sơ phó giáo sư của tôi điểm quy đổi dư, thâm niên đủ, hướng dẫn đủ. Chỉ tiêu chuẩn ba bài quốc tế là tác giả chính thì tôi có hai.

Tuần trước một học trò cũ, nay là đồng nghiệp cùng bộ môn, bảo: bài về nứt mỏi dầm cầu của em vừa có thư sửa lần cuối, em để cô làm tác giả liên hệ. Bài ấy tôi có đọc hai bản thảo, ý tưởng đo bằng sợi quang là nói chuyện với tôi mà ra. Số liệu, tính toán, viết đều của em.

Em nói rất tự nhiên, như mời cô chén nước. Nếu không nhận, tôi chờ thêm một năm. Các chị cứ nói thẳng.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 4,
      body: `Chị hỏi thẳng thì tôi hỏi thẳng. Nếu ngày mai có người đọc viết thư hỏi về hình bốn, chị trả lời được ngay, hay chị phải gọi cho em ấy? Tác giả liên hệ nghĩa là vậy thôi, còn lại là chuyện dấu hoa thị.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 9,
      body: `Lien’s figure four is a better test than anything in our ethics policy, and I helped to write our ethics policy.

I would add the other end of it. He is your former student and shares a department with someone who may soon be an associate professor. Could he have offered you nothing, and felt just as safe? I don’t doubt that he means it kindly. I am asking whether a kind person in his position can be told apart from a frightened one, by you, this week.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 13,
      body: `Em từng là người tặng. Bài thứ hai của em, thầy hướng dẫn cũ thiếu bài, em nói y như vậy, cũng tự nhiên, cũng cười. Không ai ép. Bốn năm sau em nộp một học bổng, phản biện viết: “ứng viên chưa thể hiện vai trò chính trong công trình quan trọng nhất”. Công trình ấy của em từ dòng đầu đến dòng cuối.

Thầy không biết chuyện đó. Em vẫn quý thầy. Nhưng chị đừng nghĩ món quà này chỉ đáng giá một chén nước.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 33,
      body: `Hình bốn thì tôi phải gọi cho em ấy, chị Liên ạ. Tôi ngồi thử giải thích cho chồng nghe, đến chỗ lọc nhiễu là tắc.

Uyên, cảm ơn em. Hôm nay tôi gặp học trò, nói tôi không nhận. Em ấy thở ra một tiếng, rất khẽ. Chị Siobhán hỏi có phân biệt được không: nghe tiếng thở ấy thì tôi phân biệt được.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 40,
      body: `Bunyi napas itu akan saya ingat lama, Xuân. Lalu bolehkah saya mengusik sedikit dari arah lain? Anda bilang gagasan serat optik lahir dari percakapan dengan Anda. Jangan sampai karena takut mengambil terlalu banyak, Anda mengambil nol. Apakah nama Anda ada di antara para penulis, di urutan mana saja? Gagasan pengukuran itu sumbangan yang nyata. Di bidang kita orang sering lupa siapa yang pertama kali menunjuk ke balok dan berkata, pasang di situ.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 47,
      body: `Em góp chuyện thực tế. Một năm chờ thì dài, nhưng chị có số liệu nào đang nằm trong ngăn kéo không? Năm em thiếu bài, em lục ra ba vụ tôm đo độ mặn từng giờ mà chưa viết vì “chưa đẹp”. Em khóa cửa, viết bốn tháng. Bài ấy giờ được trích nhiều nhất của em, và nó vẫn chưa đẹp.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 662,
      body: `Báo lại các chị. Tên tôi đứng thứ tư trong bài nứt mỏi, phần đóng góp ghi “ý tưởng bố trí cảm biến”. Đúng như thế, không hơn. Chị Dewi nói phải, suýt nữa tôi còn xin rút cả tên.

Ngăn kéo của tôi có hai mùa bão đo rung một cây cầu dây văng nhỏ, bỏ đấy từ 2020. Đã viết được phần phương pháp. Nộp kịp đợt sau hay không thì chưa biết. Học trò tôi tình nguyện lọc nhiễu; tôi bảo em dạy tôi lọc, còn dấu hoa thị lần này để tôi tự kiếm.`,
    },
  ],
}
