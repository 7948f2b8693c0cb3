import type { SeedThread } from '../thread'

export const sevenNods: SeedThread = {
  id: 'thread-seven-nods',
  title: 'Bảy cái gật đầu trước một con số sai nghìn lần',
  language: 'vi',
  asks: ['advise', 'challenge'],
  author: 'diem',
  daysAgo: 71.3,
  posts: [
    {
      author: 'diem',
      language: 'vi',
      hours: 0,
      body: `Tuần trước em viết lên bảng nồng độ dung dịch chuẩn sai một nghìn lần, microgam thành miligam, để thử. Bảy bạn gật. Em hỏi “ai thấy gì lạ không”, vẫn gật. Họp xong em đi ngang bàn, thấy trong vở một bạn đã sửa lại đúng, nắn nót, gạch chân.

Nghĩa là bạn ấy thấy mà không nói. Nhóm em mới lập năm tháng, em chưa quát ai bao giờ. Em phải làm gì để có người cãi em? Và em cũng xin bị chất vấn: bày trò thử như vậy có nên không?`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 4,
      body: `Cô Diễm, em không ở nhóm cô nên em nói được. Trong họp em tính rất nhanh: nếu cô sai, cuối buổi em lên nói riêng, cô đỡ ngượng, em đỡ bị các bạn nhìn. Nếu cô đúng mà em không hiểu, em nói ra thì cả phòng biết em không hiểu. Đường nào im lặng cũng rẻ hơn. Mà đâu phải vì sợ. Phần nhiều là vì thương cô.`,
    },
    {
      author: 'yasmin',
      language: 'en',
      hours: 11,
      body: `In case anyone thinks that this needs a warm climate: I sit in a group meeting in the north of England in which eight people say “interesting” for an hour. “Interesting” means I think you’re wrong and I have a train. Nhi’s sum is my sum, to the penny.

On the second half of your post, Diễm: I’d have felt tricked. Once I know that some of my supervisor’s mistakes are tests, I shall take all of them for tests, and sit back until she reveals the answer.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 19,
      body: `Saya dibesarkan di rapat-rapat yang hening, jadi saya tidak percaya lagi pada pertanyaan “ada yang mau menambahkan?”. Itu kalimat penutup, semua orang tahu.

Yang berhasil di kelompok saya: dua hari sebelum rapat satu orang ditunjuk menjadi pembantah. Bergilir menurut abjad, saya ikut giliran. Ia harus menemukan keberatan, dan harus tiga. Begitu gilirannya tiba, membantah menjadi piket, seperti menyapu. Keberatan pertama selalu soal huruf, yang kedua soal satuan. Yang ketiga pernah membuat saya naik angkot sampai terminal tanpa sadar rumah sudah lewat.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 28,
      body: `Kiểu “trực phản biện” của chị Dewi tôi thử rồi, ở nhóm xử lý nước thải. Được ba tháng thì nó thành văn tế: ai cũng có ba ý, đọc to, ngồi xuống, hết. Không ai cãi tiếp, vì cãi tiếp không có trong phân công.

Cái cứu chúng tôi là chậm lại. Quyết định gì về thiết kế thí nghiệm thì họp hôm nay, ngày kia mới chốt, trong khoảng đó ai viết cho tôi hai dòng cũng được. Hai dòng các em gửi lúc mười một giờ đêm thẳng hơn hai tiếng ngồi họp. Tôi in ra, bỏ tên, đọc đầu buổi sau.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 35,
      body: `May I worry about the slips with no names, Mai? They teach that an objection is safe once nobody owns it. I was in a group that did it for two years. At my first conference somebody asked whether I disagreed with my co-author, aloud, in front of him, and I looked about for the box.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 190,
      body: `Em làm ba việc. Một: em xin lỗi cả nhóm về cái bảng viết sai, nói rõ là thử và hứa không thử nữa. Chị Yasmin nói đúng, có bạn thở phào, có bạn giận. Hai: trực phản biện, nhưng người trực được rủ thêm một người bênh mình. Ba: ngày kia mới chốt như chị Mai, hai dòng phải ký tên, riêng tháng đầu thì chưa cần.

Buổi đầu tiên, đúng phiên của bạn sửa vở hôm nọ. Bạn nêu hai ý về dấu phẩy. Ý thứ ba: “Thưa cô, mẫu trắng của mình lấy nước cất tầng hai, mà tầng hai đang thay ống đồng.” Em đo lại. Đồng thật.`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 212,
      body: `Tin hành lang, em được phép kể: bạn ấy biết vụ ống đồng từ trước cả hôm cô viết bảng. Bạn chờ tới phiên trực mới nói, vì “phiên mình thì nói không ai bảo khôn lỏi”. Hơn hai tuần số liệu đồng của cô trôi qua trong lúc chờ đó ạ.`,
    },
  ],
}
