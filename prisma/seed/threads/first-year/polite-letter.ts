import type { SeedThread } from '../thread'

export const politeLetter: SeedThread = {
  id: 'thread-polite-letter',
  title: 'Mahasiswa doktor pertama saya mundur, dengan surat yang terlalu sopan',
  language: 'id',
  asks: ['listen'],
  author: 'tiur',
  daysAgo: 37.8,
  posts: [
    {
      author: 'tiur',
      language: 'id',
      hours: 0,
      body: `Ia dosen muda dari seberang pulau, tugas belajar, mahasiswa doktor pertama saya. Empat belas bulan. Kemarin suratnya datang lewat bagian akademik, bermeterai, satu halaman: alasan keluarga, terima kasih atas bimbingan, mohon maaf atas segala kekurangan. Tidak ada yang bisa dibantah di dalamnya, dan saya juga tidak ada di dalamnya.

Sensor gempanya masih terpasang di tiga desa. Minggu ini saya mengganti aki stasiun kedua sendirian dan mendapati tulisannya di tutup kotak: tanggal, jam, tegangan, dan gambar ayam kecil, karena di situ selalu ada ayam. Saya tidak minta nasihat. Saya cuma belum bisa membuka kotak yang ketiga.`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 5,
      body: `I’m listening, Tiur. I think I would have taken the lid home.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 9,
      body: `Tôi đọc hai lần và dừng ở con gà. Người đã chán việc thì không ngồi vẽ gà đâu chị.

Học trò đầu tiên của tôi bỏ sau hai mùa con nước, cũng lá thư một trang như vậy. Đến nay tôi vẫn chưa biết vì sao. Ô của em ấy là ô hai mươi bảy. Cứ xuống tới đó là tôi đi chậm lại.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 21,
      body: `Bu Tiur, saya pernah menulis surat seperti itu, sopan sampai ke meterainya. Masih ada di map saya, tidak pernah saya kirim. Alasannya juga “keluarga”, dan itu tidak bohong: ibu sakit, uang kos habis, merasa bodoh sepanjang minggu, semua itu di kampung saya namanya keluarga.

Saya sopan karena saya hormat. Seandainya saya marah pada dosen saya, suratnya pasti lebih pendek.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 30,
      body: `My first left in her second year to look after footpaths in the Cairngorms. She told me on the stairs. I said “Of course”, and held the door. That is twenty-two years ago; I know the state of every path up there from her postcards, and neither of us has ever mentioned the theorem. I still have it, about two thirds of it.`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 250,
      body: `Kotak ketiga saya buka hari Sabtu. Akinya hampir habis. Di tutupnya tidak ada ayam, hanya jam dan tegangan, tulisannya miring seperti ditulis sambil jongkok dalam hujan. Tanggalnya seminggu sebelum surat itu. Jadi sampai minggu itu ia masih datang.

Saya mengirimkan foto tutup kotak yang kedua, tanpa kata apa-apa. Dua jam kemudian ia membalas: “Ayam yang itu sudah mati, Bu. Yang sekarang anaknya.” Saya belum membalas lagi. Akinya sudah saya ganti, ketiga-tiganya.`,
    },
  ],
}
