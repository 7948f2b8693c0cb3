import type { SeedThread } from '../thread'

export const signedFor: SeedThread = {
  id: 'thread-signed-for',
  title: 'Daftar honor yang tanda tangannya asli dan uangnya tidak sampai',
  language: 'id',
  asks: ['listen', 'advise'],
  author: 'ratna',
  daysAgo: 18.4,
  posts: [
    {
      author: 'ratna',
      language: 'id',
      hours: 0,
      body: `Saya memeriksa laporan hibah di jurusan saya. Pada satu proyek ada enam mahasiswa S1 sebagai pembantu peneliti, dua puluh lima ribu sejam, delapan puluh jam seorang, semua bertanda tangan. Secara kebetulan saya bertemu salah satunya di kantin dan bilang, lumayan ya honornya. Ia tersenyum dan bilang, oh, itu untuk beli reagen, Bu.

Dosennya bukan pencuri. Harga metanol naik, pos bahan habis, pos honor masih ada. Anak-anak itu bekerja sungguhan, menandatangani sungguhan, dan uangnya menjadi metanol sungguhan. Saya ketua jurusan. Saya sudah tahu. Apa langkah pertama saya?`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 4,
      body: `Saya dulu anak di kantin itu. Saya tanda tangan empat lembar kosong pada tahun ketiga, sambil berdiri, di atas punggung teman. Waktu itu saya bangga dilibatkan. Baru ketika menyusun laporan sendiri sebagai pascadoktoral tangan saya berhenti di kolom honor, dan saya sadar bahwa saya tidak pernah belajar cara lain.

Jadi kalau boleh meminta satu hal: apa pun yang Ibu lakukan pada dosennya, ajak mahasiswanya bicara juga. Mereka sedang belajar metode.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 11,
      body: `First step, before the kind one: write down today what you know, from whom, and when you’ll act. From the moment you knew, Ratna, it became your signature as well.

Then ask whether the budget may be changed. With nearly every funder I’ve dealt with it may, if you ask before and not after. I have found that people who move money between pots in the dark have seldom been told that there’s a switch.`,
    },
    {
      author: 'gusti',
      language: 'id',
      hours: 20,
      body: `Bronwen benar: revisi RAB boleh, asal diajukan sebelum belanja, dan di kampus kami formulirnya satu halaman. Dalam enam tahun sebagai reviewer monev, saya menghitung formulir itu diajukan dua kali. Orang takut revisi terbaca sebagai perencanaan yang buruk. Padahal yang kami curigai justru anggaran yang terealisasi persis sampai rupiah terakhir. Tidak ada penelitian yang begitu.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 28,
      body: `Saya duduk di kursi yang sama, Ratna, maka saya hanya menemani dengan satu pertanyaan. Kalau besok pagi dosen itu datang sendiri dan mengaku, apa yang akan Anda lakukan? Lakukan itu, lalu beri dia satu malam untuk datang sendiri.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 266,
      body: `Malam itu saya berikan. Saya telepon, saya katakan apa yang saya dengar dan bahwa besok pukul sepuluh saya akan menulis surat. Ia datang pukul tujuh, membawa map dan nota metanol, lengkap, dan menangis karena lega, katanya.

Honor dibayarkan kepada keenam mahasiswa, dari uangnya, dicicil tiga kali. Kekurangan reagen diajukan sebagai revisi; entah disetujui entah tidak. Surat tetap saya tulis ke lembaga penelitian, dengan namanya dan nama saya, karena saya tidak mau ini menjadi rahasia kami berdua. Ia tidak menyapa saya di tangga. Mahasiswa dari kantin itu menyapa.`,
    },
  ],
}

export const fortyTwo: SeedThread = {
  id: 'thread-forty-two',
  title: 'Empat puluh dua proposal dalam enam hari',
  language: 'id',
  asks: ['challenge'],
  author: 'gusti',
  daysAgo: 7.4,
  posts: [
    {
      author: 'gusti',
      language: 'id',
      hours: 0,
      body: `Saya baru selesai menilai empat puluh dua proposal. Enam hari, di sela mengajar. Karena penasaran saya mencatat waktunya: dua belas yang pertama rata-rata dua puluh enam menit, dua belas terakhir sembilan. Nilai rata-rata saya turun tiga poin dari hari pertama ke hari keenam, dan saya tidak percaya proposalnya memang diurutkan dari yang bagus.

Nilai sudah terkirim. Saya tidak bisa tidur karena nomor tiga puluh delapan, yang saya baca sambil makan dan yang judulnya pun sudah tidak saya ingat. Tantang saya: apa yang seharusnya saya lakukan, dan apa yang masih bisa?`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 3,
      body: `Proposal saya tahun lalu ditolak dengan satu kalimat: “Kurang mendalam.” Saya sering membayangkan orangnya. Sekarang saya membayangkan dia makan, dan anehnya saya lebih tenang.

Sebagai orang matematika: kalau urutannya acak untuk tiap penilai dan setiap proposal dibaca tiga orang, penurunan tiga poin itu sebagian saling menghapus. Kalau semua penilai menerima urutan abjad yang sama, kasihan yang bernama Yuliana.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 14,
      body: `Tôi chấm đề tài hơn mười năm, cách của tôi thô thôi: chấm xong cả chồng thì lấy lại ba bộ đầu, đọc lại như bộ thứ bốn mươi ba. Lần nào điểm cũng lệch, và tôi sửa cả chồng theo độ lệch ấy. Mất thêm một buổi tối. Nếu không có buổi tối ấy thì tôi không nhận chấm.

Điểm đã gửi vẫn có thể viết thư xin sửa một bộ. Người ta khó chịu, rồi người ta sửa.`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 25,
      body: `Saya ingin menantang jumlahnya, Bu Gusti, karena itu juga keputusan Ibu. Empat puluh dua itu diterima oleh seseorang. Saya tahu honornya per proposal dan saya tahu rasanya nama kita dibutuhkan. Tahun ini saya minta lima belas saja. Sekretariat bertanya apakah saya sakit.`,
    },
    {
      author: 'gusti',
      language: 'id',
      hours: 74,
      body: `Tiur, tepat di tempat yang sakit. Saya bilang ya pada empat puluh dua karena tahun lalu empat puluh.

Kemarin nomor tiga puluh delapan saya baca ulang, dua kali, tanpa makan. Ternyata memang biasa saja; nilainya naik satu. Yang terbalik justru nomor empat puluh: saya beri rendah, padahal metodenya cerdas sekali. Surat Thanh sudah saya tiru dan saya kirim. Urutannya, Nurul, abjad. Usul mengacaknya saya tulis di paragraf kedua.`,
    },
  ],
}
