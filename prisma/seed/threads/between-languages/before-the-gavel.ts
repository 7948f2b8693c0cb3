import { daysSince, type SeedThread } from '../thread'

export const beforeTheGavel: SeedThread = {
  id: 'thread-before-the-gavel',
  title: 'Rapat dibuka dalam bahasa Indonesia, diputuskan dalam bahasa Sunda',
  language: 'id',
  asks: ['challenge'],
  author: 'tiur',
  daysAgo: daysSince(3, 10, 18),
  posts: [
    {
      author: 'tiur',
      language: 'id',
      hours: 0,
      body: `Sembilan belas tahun saya di Bandung, dan bahasa Sunda saya cukup untuk pasar, angkot, dan menawar solar. Rapat kami selalu dibuka dalam bahasa Indonesia. Begitu sampai ke butir yang ada barangnya, seseorang menurunkan suara, berkata “kieu atuh”, dan lima menit kemudian palu diketuk. Notulanya bahasa Indonesia, jadi di atas kertas saya ikut memutuskan.

Senin kemarin yang diputuskan: enam sensor saya dipinjam prodi sebelah satu semester. Yang saya tangkap kata “sensor”, kata “Tiur”, lalu orang tertawa. Saya ikut tertawa. Bagian itu yang belum bisa saya ceritakan di rumah.

Di kampung saya orang bertengkar dalam bahasa yang dimengerti lawannya. Tapi kalau saya minta rapat berbahasa Indonesia saja, saya jadi pendatang yang melarang orang memakai bahasa ibunya di tanahnya sendiri. Silakan, tantang saya.`,
    },
    {
      author: 'laila',
      language: 'id',
      hours: 3,
      body: `Saya orang Garut, Bu Tiur, dan “kieu atuh” itu kalimat saya. Tidak di rapat Ibu. Di rapat kelompok saya sendiri, kepada laboran, tadi pagi juga. Mahasiswa saya yang dari Palembang duduk di situ, sudah tujuh bulan. Ia ikut tertawa. Selama ini saya simpulkan bahwa ia paham.

Besok saya tanya.`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 11,
      body: `I’m from the other side of that door. In Bethesda, if six people are talking Welsh and a seventh comes in who has none, the six change over in the middle of the sentence. It’s called manners. My grandfather ran the band committee. In Welsh he could bring down the room; in English he read out the agenda. By the time I was old enough to be let in, the agenda was all there was. Nobody had forbidden anything.

You have every right to know where your sensors are. And I would vote against your rule. I’ve been trying to make those two sentences fit for about forty years.`,
    },
    {
      author: 'maria',
      language: 'id',
      hours: 26,
      body: `Saya sudah mencoba jalan yang sopan, Kak: belajar. Setahun saya kursus bahasa Bali pada ibu kantin, bayarnya mengangkat galon. Lalu saya pakai di rapat, satu kalimat penuh, soal jadwal pompa. Semua langsung pindah ke bahasa Indonesia. Bahasa Bali saya ternyata bahasa untuk sesama tukang galon, dan di ujung meja ada Pak Dekan.

Sekarang Bu Wayan duduk di sebelah saya dan membisikkan isinya. Kemarin tiga menit orang bicara, bisikannya empat kata: “Soal parkir, nanti saja.” Saya percaya kepadanya. Tetapi tiga menit itu panjang.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 51,
      body: `Saya Jawa, sudah tiga puluh tahun di Bandung, dan sekarang saya yang memegang palu di jurusan lain. Terus terang, Bu Tiur, pindah bahasa itu pernah saya pakai. Gunanya lain dari yang Ibu duga. Dalam bahasa Indonesia dosen muda saya masih bisa bilang “saya tidak setuju, Bu”. Dalam Sunda yang halus, kepada orang yang lebih tua, kalimat itu harus mereka cari dulu, dan biasanya rapat sudah lewat sebelum ketemu.

Di pabrik ada katup yang hanya berputar ke satu arah. Operator menyukainya karena tenang. Jadi, sebelum Ibu menyimpulkan bahwa semua yang lain ikut memutuskan, tanyalah satu orang yang termuda apakah ia tadi bisa menolak.`,
    },
    {
      author: 'laila',
      language: 'id',
      hours: 52,
      body: `Sudah saya tanya. Mahasiswa saya paham semuanya sejak bulan ketiga, neneknya orang Cianjur. Ia diam saja karena ingin tahu apa yang kami bicarakan kalau mengira ia tidak paham. Saya tanya hasilnya apa. “Kebanyakan soal makan siang, Bu. Tapi dua kali soal saya.”`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 315,
      body: `Dua rapat sudah lewat. Soal bahasa tidak saya singgung. Saya hanya minta: sebelum palu, keputusan dan alasannya dibacakan sekali dalam bahasa notula. Senin pertama, ketua membaca, “Enam sensor dipinjamkan satu semester, karena...” lalu berhenti. Alasannya, dalam bahasa Indonesia, berbunyi “karena Bu Tiur biasanya tidak keberatan”. Palunya ia letakkan lagi. Yang termuda, Bu Sri, belakangan bilang kepada saya bahwa ia juga baru hari itu mendengarnya sebagai alasan.

Sensor saya tinggal. Tetapi Senin kemarin seluruh rapat berjalan dalam bahasa Indonesia, dari salam sampai salam, selesai empat puluh menit lebih cepat, dan tidak ada yang melucu. Seorang kolega yang dulu paling cerewet tidak membuka mulut. Waktu bubar ia mengangguk kepada saya, sangat sopan.

Catrin, kalau dua kalimatmu itu suatu hari pas, tolong kabari.`,
    },
  ],
}
