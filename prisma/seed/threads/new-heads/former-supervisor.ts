import { daysSince, type SeedThread } from '../thread'

export const formerSupervisor: SeedThread = {
  id: 'thread-former-supervisor',
  title: 'Wakil saya dulu pembimbing saya, dan setiap keputusan kembali pada hari Kamis',
  language: 'id',
  asks: ['advise'],
  author: 'sri',
  daysAgo: daysSince(5, 2, 17),
  posts: [
    {
      author: 'sri',
      language: 'id',
      hours: 0,
      body: `Sejak Agustus saya memimpin jurusan tempat saya dulu kuliah, dan wakil saya adalah pembimbing skripsi saya. Ia baik, ia jujur. Tetapi setiap keputusan yang saya ambil pada hari Selasa ia bawa kembali ke rapat hari Kamis dengan kalimat, “Bu Ketua tentu masih mempertimbangkan …” Lalu semua orang menunggu. Sudah tiga keputusan mundur sebulan, termasuk pembagian jam lab.

Saya masih memanggilnya Bapak dan masih berdiri bila ia masuk. Itu tidak ingin saya ubah. Yang ingin saya ubah adalah hari Kamis. Bagaimana caranya tanpa mempermalukan orang yang mengajari saya menulis?`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 5,
      body: `Pernahkah ia Anda tanya sebelum hari Selasa?

Di departemen saya dulu, wakil yang lebih tua sebenarnya tidak menentang apa-apa. Ia hanya keberatan mendengar keputusan bersamaan dengan dosen yang baru masuk. Sejak itu setiap Senin sore saya mampir ke ruangannya, lima belas menit, membawa satu halaman: apa yang akan saya putuskan dan apa alasannya. Sampai pukul lima ia boleh mengubah pikiran saya. Lewat pukul lima, ia ikut membela.

Dua bulan pertama ia mengubah pikiran saya empat kali. Tiga di antaranya ia benar, dan itu pun perlu saya akui di depan rapat.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 16,
      body: `I read this with a dictionary beside me, so forgive me if I miss a shade. Retno’s Mondays take care of the man. The sentence remains. “The head is surely still considering” works because nothing shows that you have finished.

I keep a list of decisions: number, date, what, who does it, and when we look at it again. It goes round within the hour and is the first item of the next meeting. If someone reopens number fourteen, I say, “Fourteen comes back in March; shall I note your point for then?” He keeps his dignity, the point is kept, and the afternoon moves on. It took six weeks to work, and one very bad afternoon.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 171,
      body: `Terus terang, Retno, belum pernah. Malu juga menuliskannya.

Senin kemarin saya datang membawa satu halaman. Ia membacanya dengan pensil, persis seperti dulu membaca bab dua saya, lalu berkata bahwa jam lab sebaiknya dibagi per alat, bukan per mata kuliah. Ia benar. Pada hari Kamis ia sendiri yang menjelaskannya, dan ia memakai kata “kita”. Daftar bernomor dari Helen juga sudah jalan; kami sampai di nomor tiga.

Satu hal mengganjal. Saya takut kunjungan Senin itu pelan-pelan berubah menjadi minta izin. Di mana batasnya?`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 180,
      body: `Khoa tôi cũng có một thầy như thế, nên tôi xin trả lời câu cuối của chị.

Tôi phân biệt bằng một chữ. Nếu tôi nói “em định”, thầy góp ý và tôi nghe. Nếu tôi nói “em đã”, thầy biết là để biết. Tờ giấy tôi mang theo có hai cột đúng như vậy, và tôi viết xong cả hai cột trước khi gõ cửa. Có lần thầy góp ý vào cột “đã”. Tôi ghi lại, cảm ơn, và không sửa. Tay tôi run, nhưng từ tuần sau thầy không làm thế nữa.

Chị cứ đứng dậy khi thầy bước vào. Đứng dậy là lễ phép, không phải xin phép.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 193,
      body: `Dua kolom milik Ngọc menjawab apa yang tidak pernah bisa saya rumuskan selama sebelas tahun memimpin: yang satu masih “akan”, yang lain sudah “telah”. Hormat tinggal di cara kita menyampaikan, wewenang tinggal di kolomnya.

Ngọc, bulan depan saya mengisi pelatihan untuk ketua jurusan baru di Yogyakarta. Bolehkah kalimat Anda tentang berdiri dan meminta izin itu saya bawa ke sana, tanpa nama dan tanpa negara? Kalau tidak, cukup katakan tidak; di sini tidak perlu alasan.`,
    },
  ],
}
