import type { SeedThread } from '../thread'

export const companyReadsFirst: SeedThread = {
  id: 'thread-company-reads-first',
  title: 'Doanh nghiệp trả tiền, và muốn đọc bài trước mười hai tháng',
  language: 'vi',
  asks: ['advise'],
  author: 'quynh',
  daysAgo: 30.5,
  posts: [
    {
      author: 'quynh',
      language: 'vi',
      hours: 0,
      body: `Một công ty làm thiết bị cho cảng muốn trả nhóm em một tỷ hai trong hai năm, nhận dạng số container bị mờ, gỉ, ướt mưa. Bài toán hay thật. Hợp đồng mười một trang, điều 7 ghi: mọi công bố phải gửi trước để công ty xem xét trong mười hai tháng, và công ty “có quyền không chấp thuận”.

Nhóm em có một nghiên cứu sinh sẽ sống bằng tiền này. Quy chế đòi em ấy có bài trước khi bảo vệ. Trưởng phòng hợp tác bảo cứ ký, “họ chẳng đọc đâu”. Em có nên tin không?`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 3,
      body: `Ngành dược chúng tôi sống với những điều khoản ấy. Ba chỗ phải sửa, thiếu một cũng không ký. Một: xem xét thì được, chấp thuận thì không; họ chỉ được yêu cầu bỏ thông tin mật của chính họ. Hai: sáu mươi ngày, quá hạn không trả lời coi như đồng ý, viết hẳn ra. Ba: luận án nằm ngoài điều 7.

Còn câu “họ chẳng đọc đâu” thì đúng cho đến ngày kết quả của chị đáng đọc.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 11,
      body: `My whole doctorate was paid for by people who make pigments, and it sat under an embargo for three years. The work was good. When I applied for jobs I had a thesis nobody could open and a reference that said I was “diligent”. I got my first post because a man on the panel had once worked with pigments and could guess.

Lien’s third point is the one I’d lie down in the road for. You can wait for a paper. She can’t.`,
    },
    {
      author: 'laila',
      language: 'id',
      hours: 19,
      body: `Dari sisi yang menawar, sebab suami saya bekerja di bagian hukum sebuah pabrik: pasal seperti itu biasanya disalin dari kontrak sebelumnya, dan orang yang menyalin tidak keberatan mengubah. Yang keberatan baru muncul kalau Anda mengubahnya diam-diam di halaman sembilan. Kirim surel pendek, tiga perubahan, tiga alasan. Minta bicara dengan insinyurnya juga. Insinyur ingin masalahnya selesai; pengacara ingin tidak ada yang terjadi.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 26,
      body: `Chị hỏi luôn ai giữ ảnh. Em từng làm với một bên, hết hợp đồng họ thu lại dữ liệu đúng điều khoản, bài bị phản biện đòi thêm thí nghiệm thì không còn gì để chạy. Xin giữ một phần ảnh đã che số, chừng năm nghìn tấm, dùng cho mục đích học thuật. Năm nghìn tấm gỉ sét thì lộ bí mật gì đâu.`,
    },
    {
      author: 'trang',
      language: 'vi',
      hours: 30,
      body: `Em chỉ thêm một việc: hỏi chính bạn nghiên cứu sinh. Hồi em làm tiến sĩ, thầy thương lượng giúp em ba tháng trời một điều khoản em không cần, vì em định ra doanh nghiệp từ đầu. Không ai hỏi nên em cũng không nói, thầy đang hăng quá.`,
    },
    {
      author: 'quynh',
      language: 'vi',
      hours: 452,
      body: `Em báo cáo. Hai trong ba điểm của cô Liên được nhận ngay, anh kỹ sư bên họ còn hỏi sao không gửi sớm. Bốn mươi lăm ngày, luận án đứng ngoài. Điểm “chấp thuận” thì họ giữ chữ nhưng thêm định nghĩa: chỉ được từ chối nếu lộ sơ đồ cảng. Trường em thấy chấp nhận được, em thấy tạm.

Ảnh: tám nghìn tấm, che số. Còn bạn nghiên cứu sinh, em hỏi rồi, Trang ạ. Bạn bảo muốn có bài, và muốn được ra cảng một lần xem container thật. Hai năm chưa ai nghĩ đến chuyện đó, kể cả em.`,
    },
  ],
}

export const fivePerCent: SeedThread = {
  id: 'thread-five-per-cent',
  title: 'I am five per cent of nine grants',
  language: 'en',
  asks: ['challenge', 'listen'],
  author: 'priya',
  daysAgo: 13.3,
  posts: [
    {
      author: 'priya',
      language: 'en',
      hours: 0,
      body: `An e-mail from our costing office this morning thanked me for my “support” of a bid I hadn’t heard of. I am in it at five per cent. I went through the system: nine live applications, five per cent each, in geography, nursing, dentistry, two in engineering. Five per cent is a morning and a bit in the week. They all believe that it’s the same morning.

When a design is already wrong it takes me a morning merely to say so politely. I know I ought to say no. I would rather be told why I have said yes nine times. Twice I wasn’t asked; that leaves seven.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 4,
      body: `Since one of the nine is mine, I had better go first. I put you in at five because the template had a five in it. It had a five in it because the last statistician had been a five. Nobody has ever worked out what we want from you; we want you to have been there.

What would you have been, if I’d asked?`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 6,
      body: `Fifteen in the first six months, nothing for two years, twenty at the end, and a co-lead. Thank you for asking, Margaret. I’m sorry to find that I had the numbers ready.`,
    },
    {
      author: 'yasmin',
      language: 'en',
      hours: 13,
      body: `In medical physics we ring a statistician after the patients have been scanned. Mine said, very gently, “I can tell you what it died of.” I looked the phrase up afterwards and learnt that it is nearly ninety years old. So it isn’t that we haven’t been told.

I would have paid for the fifteen. Nobody had said that one could buy the beginning separately.`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 22,
      body: `Saya orang yang tujuh kali itu juga, dalam versi pengenal suara: setiap proposal yang menyebut “AI” memerlukan satu nama, dan nama itu saya. Mengapa saya bilang ya? Karena permintaannya selalu datang dengan pujian, dan penolakannya harus datang dengan alasan. Sekarang saya balas dengan satu pertanyaan saja: pada bulan ke berapa Anda membutuhkan saya? Separuhnya tidak pernah membalas lagi.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 122,
      body: `I sent Putu’s question to eight people. Three answered with a month. Two withdrew me, one with evident relief. Dentistry asked what I meant. From the other two, nothing.

So: four grants, counting Margaret, at honest numbers, and the costing office has a note that my name does not go in without an e-mail from me. They asked what my reason was. I said that I had summed myself and come to forty-five per cent of a person, who has also to teach.`,
    },
  ],
}
