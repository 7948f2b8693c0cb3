import type { SeedThread } from '../thread'

export const ownPocket: SeedThread = {
  id: 'thread-own-pocket',
  title: 'Dana cair Agustus, laporan November, musim kering mulai Mei',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'maria',
  daysAgo: 41.4,
  posts: [
    {
      author: 'maria',
      language: 'id',
      hours: 0,
      body: `Ini hibah pertama atas nama saya: pompa air tenaga surya untuk dua dusun di Timor, tanah ibu saya. Kontrak diteken Juni. Tahap pertama, tujuh puluh persen, baru masuk pertengahan Agustus. Padahal debit sumur harus diukur sejak Mei, sebelum kering.

Jadi saya menalangi: tiket, pelampung, sewa pikap, makan orang dusun. Dua puluh dua juta, sebagian dari koperasi, sebagian dari adik saya yang sedang menabung untuk menikah. Sekarang bagian keuangan bilang, kuitansi sebelum tanggal kontrak tidak bisa diganti. Itu sembilan juta. Apakah semua orang begini dan hanya saya yang tidak tahu?`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 3,
      body: `Hampir semua orang begini, dan itu bukan penghiburan. Geofisika menunggu musim; bendahara tidak. Saya pernah menggadaikan gelang untuk solar kapal.

Yang sembilan juta itu kemungkinan besar memang hilang, Maria. Jangan diakali dengan mengubah tanggal, sekalipun ada yang menawarkan, dan akan ada yang menawarkan. Sekali Anda punya satu kuitansi yang tanggalnya tidak benar, semua kuitansi Anda yang benar ikut bisa ditanya.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 6,
      body: `Yang di bawah Kakak juga menalangi. Bibit jagung untuk plot dosen saya, tiga kali, dari beasiswa saya. Diganti memang, setelah lima bulan. Saya tidak pernah bilang bahwa bulan kedua saya makan di kos teman.

Tolong nanti kalau Kak Maria sudah memimpin banyak orang, tanyakan kepada mereka sebelum mereka bilang “tidak apa-apa, Bu, pakai uang saya dulu”.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 13,
      body: `I want to be careful, being from a place where the card works. But may I challenge the whole tradition? Each time one of you pawns a bracelet, the report in November shows that the project ran, the wells were measured, the season was met. From above the system works. You and your brother are the evidence that it works.

What would happen if one year the report said: wells not measured in May, because funds arrived in August?`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 22,
      body: `Eilidh, saya jawab dari kursi yang menerima laporan itu. Yang terjadi: peneliti dinilai “luaran tidak tercapai”, tahun depan ia sulit mendapat dana, dan kalimat tentang bulan Agustus tidak dibaca siapa-siapa. Satu orang yang jujur sendirian hanya akan jatuh sendirian.

Di universitas kami akhirnya jalannya begini: dana talangan universitas. Lima ratus juta, berputar, dipinjamkan begitu pengumuman lolos, dikembalikan ketika termin cair. Empat tahun berjalan, belum ada yang macet. Untuk mendapatkannya saya hanya membawa satu daftar ke rapat: siapa menalangi berapa. Totalnya membuat rektor meletakkan pulpen.`,
    },
    {
      author: 'maria',
      language: 'id',
      hours: 30,
      body: `Bu Ainun, bagaimana Ibu mengumpulkan daftarnya? Kalau saya bertanya di sini, semua akan menjawab “aman, Mbak”. Tadi saya coba pada dua orang. Aman, Mbak. Aman.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 33,
      body: `Jangan bertanya berapa. Taruh amplop di meja sekretariat, kertas kosong, tanpa nama: jumlah, dan barangnya apa. Kami mendapat empat puluh satu lembar. Yang membuat ruangan diam bukan jumlah terbesarnya, melainkan “gelang”, “uang sekolah anak”, dan satu yang hanya bertuliskan “kambing”.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 51,
      body: `Maria, saya di gedung sebelah Anda dan baru tahu ceritanya dari sini, itu saja sudah memalukan. Amplopnya besok saya yang taruh, supaya bukan anak baru yang terlihat mengeluh. Lembar pertama sudah saya isi. Cincin, 2019.`,
    },
    {
      author: 'maria',
      language: 'id',
      hours: 640,
      body: `Amplop Bu Wayan dibuka minggu lalu: tiga puluh tiga lembar, seratus delapan puluh enam juta. Dekan membacanya sendiri, lalu bertanya apakah boleh menambahkan satu lembar. Dana talangan masuk agenda anggaran tahun depan; masuk agenda, saya tahu, belum masuk rekening.

Sembilan juta saya hilang, seperti kata Kak Tiur. Adik saya menikah bulan ini juga, di kampung. Air untuk tamu diambil dari sumur dusun yang pertama. Ia bilang lunas.`,
    },
  ],
}
