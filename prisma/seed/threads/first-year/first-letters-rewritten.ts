import type { SeedPost } from '../thread'

/** What became of the thirty-one articles, from the fourth day to the end of the third week. */
export const lettersRewritten: SeedPost[] = [
  {
    author: 'siobhan',
    language: 'en',
    hours: 72,
    body: `Alas, Priya, the one for whom it was nothing was me. I bought “obviously” at twenty pence for four years and thought it cheap. It is an excellent kettle.

It did change the students. They would wait for my “obviously”, put out a hand for the coin, and then ask. The tin gave them a reason to stop me that nobody could call impertinence. If you know how to get that without the tin, I’d be glad to hear it.`,
  },
  {
    author: 'gusti',
    language: 'id',
    hours: 80,
    body: `Surat pertama saya sebuah denah. Arsitek tidak pandai menulis kepada manusia. Saya menggambar sepuluh meja, menulis sepuluh nama, dan menaruh meja saya di jendela, dengan alasan maket memerlukan cahaya.

Tiga tahun kemudian seorang mahasiswa menggambar ulang ruang itu untuk tugas. Di gambarnya jendela menjadi milik meja maket, dan meja saya pindah ke dekat pintu. Keterangannya: “Ibu paling sering keluar.” Saya pindah hari itu juga. Dari dekat pintu saya jadi tahu siapa yang datang dengan mata bengkak dan siapa yang tidak pernah makan siang. Laila, kursi Anda nanti di mana?`,
  },
  {
    author: 'khanh',
    language: 'vi',
    hours: 92,
    body: `Em đọc cả chuỗi này và nhận ra ai cũng viết trước khi có người đến. Em làm ngược. Em không viết gì, chờ đủ hai tháng, rồi phát cho mỗi bạn một mẩu giấy: ở đây có luật nào chưa ai nói ra? Em nhận được mười chín luật, không luật nào do em đặt.

Luật số bốn: đừng nhắn cô trước khi cô uống cà phê. Em có uống cà phê bao giờ đâu. Luật số mười một: ai về sau cùng thì hôm sau được nói trước. Luật ấy em để nguyên, nghĩ mãi chưa biết là hay hay dở.`,
  },
  {
    author: 'laila',
    language: 'id',
    hours: 101,
    body: `Bu Gusti, kursi saya menghadap papan tulis, membelakangi semua orang. Saya kira itu rendah hati.

Cara Khánh saya coba pada yang sudah ada: laboran kami, Pak Cecep, dua puluh dua tahun di gedung ini. Aturan tak tertulis nomor satu, katanya: stopkontak sebelah kiri jangan dipakai, nyetrum. Semua angkatan tahu. Ia heran saya tidak tahu, dan lebih heran lagi bahwa saya menulis tiga puluh satu pasal tanpa yang itu.`,
  },
  {
    author: 'joanne',
    language: 'en',
    hours: 104,
    body: `Isolate that socket today, Laila. Breaker off, a label, tape over it, and an electrician before anyone hangs a letter anywhere.

I chair the safety committee here. In nine of our last twelve accident reports, somewhere on page two, stand the words “it was generally known that”.`,
  },
  {
    author: 'laila',
    language: 'id',
    hours: 123,
    body: `Sudah, Jo. Pak Cecep menurunkan sakelarnya sepuluh menit setelah saya datang membawa selotip, dan teknisi listrik membuka dindingnya kemarin. Kabel tanahnya tidak tersambung ke mana pun, sejak renovasi tahun 2014. Dua belas angkatan hafal letaknya, tidak satu pun melapor. Saya hampir menjadi yang ketiga belas, dengan tata tertib berlaminasi.`,
  },
  {
    author: 'trang',
    language: 'vi',
    hours: 141,
    body: `Em đã ở ba nhóm, cầm ba cuốn sổ tay. Có một mục em tìm ở cả ba đều không thấy: đi thì đi thế nào. Báo trước bao lâu, được mang theo số liệu nào, sổ ghi chép để lại cho ai, thư giới thiệu xin lúc nào thì không bị coi là phản. Sổ nào cũng dạy vào cửa. Đến lúc ra thì em phải mò.`,
  },
  {
    author: 'bronwen',
    language: 'en',
    hours: 147,
    body: `It isn’t in mine either, Trang, and I’ve been handing mine out for years. Drawer, keys, notebooks, how long your e-mail lives, who writes your reference and by when. I wrote it this evening in one sitting. It seems I knew it all and had only ever told those who asked, which is to say the confident ones.`,
  },
  {
    author: 'ratna',
    language: 'id',
    hours: 168,
    body: `Saya setuju isinya dan memperingatkan soal tempatnya. Saya pernah menaruh “Jika Anda memutuskan berhenti” di halaman satu, dengan niat baik. Seorang mahasiswa magister membacanya di depan saya, melipat kertasnya kecil-kecil, dan bertanya apa kesalahannya. Ia mengira itu surat pemberhentian yang sopan.

Sekarang bagian itu saya bicarakan pada bulan keenam, sambil makan, kepada semua orang sekaligus. Mereka menanggapinya ringan, malah ada yang langsung bertanya kapan saya sendiri pensiun.`,
  },
  {
    author: 'laila',
    language: 'id',
    hours: 336,
    body: `Besok pagi pertama. Suratnya satu halaman; pasalnya tinggal sembilan, semuanya tentang kunci, listrik, dan laci, dan Bronwen boleh memeriksanya. Ini bagian tengah suratnya:

> Saya baru pertama kali memimpin kelompok, jadi sebagian dari surat ini akan ternyata keliru. Tugas pertama Anda: cari satu kalimat yang salah, coret, dan tulis nama Anda di sebelahnya. Kalau dalam tiga hari saya tidak membalas, saya lupa. Kalau Anda merusak sesuatu, saya ingin tahu hari itu juga; Pak Cecep pernah merusak lebih banyak daripada kita semua dan ia masih di sini. Jangan ragu bertanya. Hari Minggu gedung ini milik kucing.

Nama Quỳnh, Kirana, dan Tamsin saya tulis kecil di kaki halaman. Kursi sudah saya putar.`,
  },
  {
    author: 'margaret',
    language: 'en',
    hours: 402,
    body: `I sent the paragraph of 1996 to the four who had lived by it, with a line to say that I had been wrong and for how long. Three have answered. One had it pinned up in her own laboratory until about 2015, when her postdocs took it down. One doesn’t remember it at all, which I find I mind.

The third wrote from a train. She went back to the choir in 2012. They are doing the German Requiem in March and I’m to come, and to leave after her.`,
  },
  {
    author: 'laila',
    language: 'id',
    hours: 508,
    body: `Laporan seminggu. Keenam orang itu mencoret. Empat mencoret salah ketik, dan itu pun baru pada hari ketiga. Pak Cecep mencoret “lebih banyak daripada kita semua” lalu menulis angkanya.

Yang keenam mahasiswa magister paling pendiam. Saya menulis, “Jangan ragu bertanya.” Ia mengubahnya menjadi “Boleh ragu, tetap bertanya.” Namanya ditulis di sebelahnya, kecil sekali, pakai pensil. Kemarin ada kertas di bawah pintu saya: kabel osiloskop, patah, pukul 16.20, maaf. Kata “maaf” itu sudah ia coret sendiri.`,
  },
]
