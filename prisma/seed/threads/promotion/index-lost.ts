import type { SeedThread } from '../thread'

export const indexLost: SeedThread = {
  id: 'thread-index-lost',
  title: 'Jurnalnya dikeluarkan dari indeks dua bulan sebelum berkas saya dinilai',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'meutia',
  daysAgo: 54.4,
  posts: [
    {
      author: 'meutia',
      language: 'id',
      hours: 0,
      body: `Kum saya untuk Lektor Kepala sudah lewat dua puluh tiga angka. Syarat khususnya satu artikel internasional sebagai penulis pertama, tentang jejak mikroplastik di perut ikan layang. Terbit tahun lalu. Kemarin petugas kepegawaian menelepon: jurnal itu sudah tidak diindeks lagi, sejak dua bulan lalu.

Artikelnya tidak berubah satu huruf pun. Ikannya juga tidak. Pedoman yang saya baca tidak tegas: dihitung status saat terbit, atau saat dinilai? Apakah saya maju terus, menunda, atau menarik artikel itu?`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 3,
      body: `Dari pengalaman di fakultas saya, sejawat bidang yang menilai umumnya melihat status saat terbit, asal Bu Meutia bisa membuktikannya. Jadi kumpulkan hari ini juga: tangkapan layar profil jurnal dengan tahun cakupannya, tanggal terbit di laman artikel, korespondensi lengkap dari kirim sampai diterima. Halaman-halaman itu kadang hilang sebulan kemudian. Saya pernah menyesal karena menunggu.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 8,
      body: `Anda minta ditantang, maka saya bertanya: dari tanggal kirim sampai tanggal diterima, berapa hari?`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 10,
      body: `Sembilan hari, Bu Dewi.

Komentar penelaahnya dua kalimat, salah satunya tentang spasi. Biayanya empat belas juta, dari tabungan sendiri, karena waktu itu jadwal pengusulan tinggal tiga bulan. Malam itu saya merasa beruntung. Rasanya saya sudah tahu sejak dua kalimat itu, hanya tidak saya ucapkan.`,
    },
    {
      author: 'gusti',
      language: 'id',
      hours: 26,
      body: `Saya pernah menjadi penilai. Yang saya baca lebih dulu memang bukan nama jurnalnya, melainkan tanggal-tanggalnya, lalu metode. Sembilan hari membuat kening saya berkerut, tetapi pernah ada artikel sembilan hari yang metodenya rapi, dan saya beri nilai. Artikel itu bisa jujur walaupun rumahnya tidak.

Pertanyaannya, Meutia: kalau penilai meminta data mentah perut ikan itu besok pagi, bisakah Anda serahkan tanpa malu? Kalau bisa, Anda punya ilmunya. Tinggal mencari rumah lain untuk lanjutannya.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 31,
      body: `I sat on the board of a journal that went this way. It began with special issues: one a quarter, then one a week, then one of which I learnt from the cover. I resigned quietly, and the quiet is what I regret, since my name had been on the masthead for the authors to trust, Meutia, people precisely in your place with three months to go.

What strikes me is that you paid, and that the one who was paid is out of reach while you sit with the screenshots.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 48,
      body: `Saya tidak boleh diam di sini, sebab daftar jurnal yang diberi insentif di universitas kami saya yang tanda tangani, dan jurnal itu ada di dalamnya. Nomor dua puluh tujuh. Kami menyusun daftar itu menurut kuartil dan kecepatan, atas permintaan fakultas-fakultas yang dikejar target. Tidak seorang pun di meja itu bertanya siapa editornya.

Daftar tersebut saya bekukan tadi pagi. Untuk Meutia itu belum menolong apa-apa, saya tahu.`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 55,
      body: `Saya juga punya satu di jurnal yang sama, tujuh hari, nomor dua puluh tujuh juga. Belum pernah saya ceritakan karena belum ada yang menelepon. Bu Meutia tidak sendirian di lantai tiga.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 520,
      body: `Keputusan saya: berkas ditunda satu semester. Pertanyaan Bu Gusti saya jawab dengan membuka lemari pembeku; datanya ada, lengkap, empat ratus dua belas ekor. Tetapi contoh blanko laboratoriumnya hanya enam, dan tidak ada penelaah yang menanyakannya dalam sembilan hari itu. Penelaah yang baik pasti bertanya.

Jadi saya ulang dengan tiga puluh blanko, dan kali ini kirim ke jurnal perhimpunan kami di dalam negeri, yang terakreditasi dan terkenal galak. Nurul ikut menghitung statistiknya. Suami saya bertanya apakah empat belas juta itu bisa kembali. Kami berdua tertawa agak lama.`,
    },
  ],
}
