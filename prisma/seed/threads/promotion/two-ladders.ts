import type { SeedThread } from '../thread'

export const viceDean: SeedThread = {
  id: 'thread-vice-dean',
  title: 'Ditawari wakil dekan, sementara Guru Besar saya kurang dua artikel',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'kartika',
  daysAgo: 27.4,
  posts: [
    {
      author: 'kartika',
      language: 'id',
      hours: 0,
      body: `Dekan terpilih mengajak saya menjadi wakil dekan bidang akademik. Empat tahun. Saya diberi waktu sepuluh hari. Pada saat yang sama, untuk Guru Besar saya tinggal kurang dua artikel; datanya sudah ada, tentang fermentasi tempe dari koro pedang, tinggal ditulis.

Ibu saya bilang, jabatan itu rezeki, jangan ditolak. Suami saya bilang, terserah, dengan nada yang artinya jangan. Saya sendiri senang ditawari, dan rasa senang itu yang membuat saya curiga.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 4,
      body: `Saya pernah menerima, pada titik yang sama persis. Saya kira akan menulis pada hari Sabtu. Artikel pertama dari dua itu terbit lima tahun kemudian, ketika datanya sudah perlu dijelaskan mengapa setua itu.

Saya tidak menyesal menerima. Saya menyesal mengira bahwa saya tidak sedang memilih.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 9,
      body: `Tanyakan kepada Pak Dekan satu hal yang jarang ditanyakan: mengapa Anda? Kalau jawabannya “Ibu teliti, Ibu sabar”, ia mencari orang yang membereskan akreditasi. Kalau ia menyebut satu hal yang ingin ia ubah dan mengapa Anda bisa mengubahnya, barulah itu tawaran.

Guru Besar memberi Anda suara di senat sampai pensiun. Wakil dekan memberi Anda map sampai empat tahun. Saya tidak netral, seperti terlihat.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 13,
      body: `Bu Dewi terlalu keras terhadap map. Lewat map itulah jam lab dibagi, dosen muda dikirim sekolah, dan dosen yang hamil tidak dijadwalkan pukul tujuh pagi. Kalau yang memegang selalu orang yang sudah tidak punya apa-apa untuk ditulis, ya begitulah hasilnya.

Tetapi mintalah sesuatu, Tika. Orang yang ditawari boleh menawar, dan boleh itu hanya berlaku sepuluh hari.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 20,
      body: `Tôi làm trưởng khoa khi hồ sơ giáo sư còn dang dở nên xin nói cái giá bằng con số. Trước đó tôi viết khoảng bốn trăm chữ một tuần. Học kỳ đầu làm trưởng khoa: không chữ nào. Học kỳ hai: một trăm năm mươi, vì tôi bắt đầu dậy trước con nước như hồi đi thực địa.

Hai bài của chị cần chừng mười hai nghìn chữ. Chị chia thử ra.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 31,
      body: `Hitungan Ngọc membuat saya menutup laptop sebentar. Saran saya praktis saja: minta dilantik enam bulan lagi. Di fakultas saya pernah terjadi, pejabat lama diperpanjang satu semester dan tidak ada langit yang runtuh. Dua artikel, enam bulan, dua ribu kata sebulan. Kalau dekan terpilih tidak mau menunggu satu semester untuk empat tahun, jawaban atas pertanyaan Bu Dewi sudah ketahuan.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 236,
      body: `Sepuluh hari habis kemarin. Saya bertanya “mengapa saya”. Ia diam cukup lama, lalu berkata bahwa sayalah satu-satunya yang pernah mengembalikan berkas kepadanya dengan catatan bahwa ia salah. Jawaban itu tidak saya duga, dan saya suka.

Saya minta satu semester. Ia menawar tiga bulan dan seorang asisten untuk akreditasi. Saya terima. Ibu sudah memesan kebaya. Bab metode tempe saya mulai tadi pagi, tiga ratus sepuluh kata, sebelum ada yang bangun.`,
    },
  ],
}

export const inEnglish: SeedThread = {
  id: 'thread-in-english',
  title: 'Mười phút tiếng Anh trước hội đồng',
  language: 'vi',
  asks: ['sponsor', 'advise'],
  author: 'diem',
  daysAgo: 16.5,
  posts: [
    {
      author: 'diem',
      language: 'vi',
      hours: 0,
      body: `Ba tuần nữa em trình bày báo cáo tổng quan trước hội đồng ngành, sau đó phần tiếng Anh khoảng mười phút, hỏi gì trả lời nấy. Em đọc bài, viết bài bằng tiếng Anh được. Nói thì hai năm nay em chỉ nói với máy sắc ký, mà nó chạy phần mềm tiếng Đức.

Em không sợ sai ngữ pháp. Em sợ câu hỏi đầu tiên không nghe ra, rồi đầu trắng xóa. Chị nào chịu hỏi em những câu khó chịu, nửa tiếng thôi?`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 5,
      body: `I will, and I can be very disagreeable. I also have an accent from Bethesda, in north Wales, which has defeated two Englishmen, so after me your council will sound like the radio.

Half an hour, three times, and I’d propose that the first be about chromatography, the second about anything but, and the third with the camera off. I find the camera off is when one learns to say “could you put that another way?” without apologising.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 9,
      body: `Tôi ngồi phía bên kia bàn vài năm rồi, nói để em yên tâm: câu đầu gần như bao giờ cũng là “Please introduce yourself and your main research direction”. Người hỏi cũng chuẩn bị câu ấy từ tối hôm trước. Em thuộc lòng chín mươi giây cho câu đó, trong chín mươi giây ấy tai em quen giọng phòng.

Câu thứ hai mới là câu thật. Không nghe ra thì hỏi lại. Hội đồng có người còn mừng, vì chính họ cũng chưa nghe ra.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 23,
      body: `Em vừa qua một buổi kiểu vậy khi xin học bổng ngắn hạn. Mẹo duy nhất có ích: mang theo một vật. Em mang cái cảm biến hỏng. Đầu trắng xóa thì nhìn xuống tay, tay tự kể. Chị Diễm mang theo một cái cột sắc ký đi.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 26,
      body: `Cột thì chị cho mượn, cái đã nghẹt vì mẫu bùn của chị hồi tháng Ba. Có kỷ niệm, nói càng dài.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 330,
      body: `Hai buổi với chị Catrin xong rồi. Buổi đầu em nghe được chừng một phần ba. Buổi hai chị bắt em giải thích cho chị vì sao cá biển có asen mà ăn không chết, em nói mười một phút không nhìn giấy, đến lúc nhận ra mình đang cãi nhau với chị bằng tiếng Anh thì mới run.

Buổi ba là tối mai, tắt hình. Cái cột nghẹt của chị Hạnh nằm trong túi em rồi. Tuần sau em báo kết quả, đỗ hay không cũng báo.`,
    },
  ],
}
