import type { SeedThread } from '../thread'

export const nightMessages: SeedThread = {
  id: 'thread-night-messages',
  title: 'Pukul 23.40, empat belas centang biru',
  language: 'id',
  asks: ['advise'],
  author: 'kartika',
  daysAgo: 29.7,
  posts: [
    {
      author: 'kartika',
      language: 'id',
      hours: 0,
      body: `Anak bungsu saya tidur pukul sembilan, jadi otak saya mulai bekerja pukul sepuluh. Suatu malam pukul 23.40 saya bertanya di grup lab: kapan air rendaman koro terakhir diganti? Dalam empat menit ada empat belas centang biru dan sembilan jawaban. Satu orang berangkat ke lab.

Air rendaman bisa menunggu sampai pagi; saya kira semua orang tahu. Sekarang saya mau membuat aturan, dan setiap aturan yang saya tulis terdengar seperti perintah untuk berpura-pura bahwa saya tidak bekerja malam. Bagaimana Anda mengaturnya?`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 8,
      body: `I write at night too, with a child asleep against my arm, and for years I put “no need to reply tonight” at the foot. A student told me that she took it to mean by morning. Now I schedule everything for ten past eight. My conscience is clear and my nights are a secret.`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 13,
      body: `Dari penerima pesan terjadwal: pukul delapan lewat sepuluh, tujuh belas pesan masuk sekaligus, dari dosen yang katanya semalam tidak bekerja. Kami menyebutnya subuh kedua.

Saya lebih suka tahu jam aslinya. Dari jamnya saya tahu mana yang sudah dipikirkan dan mana yang sekadar lewat. Pesan pukul satu pagi biasanya saya biarkan, dan biasanya siangnya dibatalkan.`,
    },
    {
      author: 'uyen',
      language: 'vi',
      hours: 22,
      body: `Nhóm cũ của em có hai kênh. Kênh “việc” tắt tiếng từ bảy giờ tối, ai viết lúc nào cũng được, không ai phải đọc trước tám giờ sáng. Kênh “cháy” thì chỉ dùng khi cháy, mà phải gọi điện chứ không nhắn. Cả năm “cháy” reo đúng hai lần: một lần phòng máy chủ ngập nước, một lần thầy ngồi lên điện thoại. Lần ngồi lên điện thoại thầy mời cả nhóm ăn bún.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 205,
      body: `Saya tanya orang yang berangkat ke lab malam itu, mengapa. Jawabnya, “Saya kira Ibu juga sedang di sana.” Yang seperti itu tidak bisa dijadwalkan, Inês.

Jadi sekarang dua hal. Kanal “api” ala Uyên, dengan telepon. Dan di kepala kanal biasa saya tulis jam kerja saya yang sebenarnya: 22.00 sampai 00.30, dapur, daster, supaya tidak ada yang menyusul. Semalam seorang mahasiswa menulis jamnya sendiri di bawah itu: 04.30 sampai 07.00, sebelum adik-adik bangun. Dua tahun saya mengira ia malas, karena sore hari ia selalu mengantuk.`,
    },
  ],
}
