import type { SeedThread } from '../thread'

export const coldRoom: SeedThread = {
  id: 'thread-cold-room',
  title: 'Túi số 14, 120 ml, tủ âm hai mươi',
  language: 'vi',
  asks: ['advise'],
  author: 'trang',
  daysAgo: 23.5,
  posts: [
    {
      author: 'trang',
      language: 'vi',
      hours: 0,
      body: `Em đi làm lại khi con tròn sáu tháng. Luật cho em sáu mươi phút mỗi ngày, đến khi con đủ mười hai tháng. Luật không nói ngồi ở đâu. Em ngồi buồng đệm kho lạnh, vì cửa có chốt, có ổ điện, và máy hút sữa kêu cùng nhịp với máy nén nên không ai biết.

Sữa em dán nhãn theo thói quen: số túi, ngày, thể tích. Thứ Sáu một bạn cao học rã đông túi số 14, tưởng là sữa bò của đề tài, hút hai mililít chạy điện di. Bản gel đẹp lắm ạ. Cả nhóm khen.

Em cũng cười. Rồi em vào buồng đệm ngồi khóc, mà máy nén thì đang nghỉ nên chắc ai cũng nghe. Em nên làm gì trước: xin phòng, đổi nhãn, hay nói với thầy?`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 1.5,
      body: `Để chị giận giùm em cho đúng thứ tự. Một: sữa người không có beta-lactoglobulin, chỗ 18 kilôdalton phải trống trơn, mà cả nhóm ngồi khen gel đẹp?

Hai, cái này nghiêm túc: tủ mẫu có ethidium, có vi khuẩn, em đừng để sữa cho con trong đó thêm ngày nào. Chuyển ngay chiều nay, mượn tủ lạnh phòng bảo vệ cũng được. Rồi mới tới phòng, rồi mới tới thầy.`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 5,
      body: `Fakultas saya punya Ruang Laktasi. Ada plakatnya, ada dasar hukumnya, kuncinya dipegang bagian rumah tangga, dan isinya empat puluh dua kardus borang akreditasi. Tujuh bulan saya memompa di ruang karantina kucing. Kucing nomor enam selalu membalikkan badan, menghadap tembok, sampai saya selesai. Di antara semua kolega, dialah yang paling sopan.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 10,
      body: `Computational chemists have it warmer: I used the server room. Then somebody changed the code of the door while I was out, and I stood in a corridor with a motor in my handbag and eleven minutes until a seminar.

After that I put it in the shared calendar, every day, in plain words: “Expressing milk, 10.30 to 11.00.” Meetings simply went elsewhere. One professor did stop me on the stairs to ask what it was that I expressed.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 14,
      body: `Tôi nói từ phía người giữ chìa khóa. Khoa tôi chưa ai hỏi, nên tôi cứ yên tâm là không ai cần; đọc thư em tôi mới thấy hai câu ấy chẳng liên quan gì nhau.

Em đừng xin “một phòng”. Xin phòng là chạm quy hoạch, ba cấp ký. Em xin một cái chốt, một cái ghế, một tủ lạnh nhỏ ở phòng nghỉ giảng viên, từ mười giờ đến mười rưỡi, đến ngày mấy tháng mấy. Giấy ấy tôi ký trong năm phút.`,
    },
    {
      author: 'meilin',
      language: 'en',
      hours: 19,
      body: `Mai, I can see that it works. I still don’t like how small it must be made before it fits under the door. A bolt, a chair, and a date on which it ends. Then the date comes, the chair goes back, and the next woman finds the compressor.`,
    },
    {
      author: 'trang',
      language: 'vi',
      hours: 96,
      body: `Em nói với thầy rồi. Thầy đỏ mặt, buột miệng hỏi: “Thế mẫu đối chứng đâu?” rồi thầy xin lỗi hai lần. Bạn cao học cũng xin lỗi, còn mang trả em bản gel đã ép khô, em không biết cất vào đâu.

Em xin đúng ba thứ chị Mai dặn. Còn ô “đến ngày” thì em nghe chị Mei Lin, để trống. Chị văn thư trả lại bắt điền. Em điền: “đến khi trong khoa không còn ai sinh con”. Đơn đã đóng dấu ạ.`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 391,
      body: `Trang, kalimatmu saya terjemahkan dan saya bacakan di rapat fakultas. Hening, lalu Ibu Wadek mengambil sendiri kuncinya. Selasa kemarin kardusnya dikeluarkan. Berkas akreditasi hanya empat puluh satu. Yang keempat puluh dua berisi pompa ASI, masih tersegel, dengan kuitansi tahun 2016.`,
    },
  ],
}
