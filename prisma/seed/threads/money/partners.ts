import type { SeedThread } from '../thread'

export const partners: SeedThread = {
  id: 'thread-partners',
  title: 'What do partners never say about the budget?',
  language: 'en',
  asks: ['challenge'],
  author: 'eilidh',
  daysAgo: 58.2,
  posts: [
    {
      author: 'eilidh',
      language: 'en',
      hours: 0,
      body: `I am costing a project on peat with a university in Kalimantan. Three years, £520,000. I asked my colleague there what she would need and she wrote back within the hour: “Whatever is possible.” So I put £31,000, which is fieldwork, and she thanked me. I had braced myself to negotiate, and nobody came.

I don’t believe that a peatland costs sixteen times as much to think about in Carlisle as to stand in. Those of you who have been the partner: what was it that you didn’t say?`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 5,
      body: `Yang tidak saya katakan: bahwa surel Anda datang tiga minggu sebelum tenggat, judulnya sudah jadi, dan saya menghitung bahwa orang yang bertanya terlalu banyak akan diganti oleh kampus lain. “Apa saja yang mungkin” artinya: saya belum melihat anggaran keseluruhan, jadi saya tidak tahu sedang duduk di meja sebesar apa.

Kirimkan kepadanya lembar kerja yang utuh, Eilidh, dengan gaji Anda di dalamnya. Lalu tanyakan lagi, dan tunggu lebih dari satu jam.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 8,
      body: `Saya tambah daftar yang nyata. Sopir yang tahu jalan. Izin penelitian, tiga kantor, enam perjalanan. Pulsa untuk dua puluh kader desa. Listrik freezer tiga tahun. Penerjemah bahasa Ngaju, sebab rekan Anda sendiri belum tentu paham. Dan enam bulan waktu saya, yang di anggaran mitra selalu bernilai nol karena “sudah digaji negara”.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 14,
      body: `Tôi từng là đối tác với một trường bên châu Âu, phần tôi sáu phần trăm. Điều tôi không nói: trường tôi không có cách nhận tiền. Ngoại tệ về phải làm thủ tục xác nhận viện trợ, bảy tháng. Tôi sợ nói ra thì họ thấy phiền mà bỏ. Thế là bảy tháng ấy tôi lấy tiền nhà, còn trong báo cáo tiến độ họ ghi “đối tác khởi động chậm”.

Chị nên hỏi một câu thôi: tiền đi đường nào đến tay chị, và mất bao lâu?`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 31,
      body: `I’ve sent her the entire sheet, my salary and all. I felt undressed. She has opened it, I can see that she has; it says “viewed 14 times”.

Wayan, I had a line for freezers. It was for ours.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 37,
      body: `To be fair to the arithmetic: of your £520,000, two hundred or so is what my finance director calls estates and indirects, and it heats buildings in which nobody has heard of peat. You can’t give that away. But look at what the call says of overheads for partners abroad. Several allow them, some quite generously, and I’d say that in four out of five applications that reach my desk the box has been left at zero, for the reason that nobody told the partner there was a box.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 45,
      body: `Có một thứ không nằm trong bảng tính mà đối tác như em ít dám nói: số liệu để ở máy chủ nào, và ai có mật khẩu. Dự án trước em gắn nhãn sáu mươi nghìn ảnh, đến khi viết bài phải làm đơn xin quyền đọc. Tiền lưu trữ có trong dự toán đấy, chỉ là ở phía bên kia. Chị Eilidh chuyển dòng ấy sang cho họ, không tốn thêm đồng nào.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 170,
      body: `After six days, an answer of two pages, numbered. £148,000. Overheads, yes, there was a box. A laboratory manager for three years, by name. The freezer. Four months of her own time at a real rate. The data to be held there, with us asking for access. And number eleven: the title, which she’d like to change, because “pristine” is not what the people who live on it would call it.

I have cut one of my two postdocs to pay for it. My head thinks I am mad. The panel will meet in the spring and we shall see who else does.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 176,
      body: `Nomor sebelas itu tandanya, Eilidh. Orang tidak mengusulkan judul untuk rumah yang ia kira hanya disewanya.`,
    },
  ],
}
