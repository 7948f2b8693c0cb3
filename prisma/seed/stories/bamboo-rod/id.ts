import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Di depan bak cuci ada batako. Letaknya rebah di lantai, permukaannya licin karena diinjak tiap hari. Sesudah dapur kesembilan, Gusti Ayu Kade Sukmawati berhenti mengukur dinding dan mulai menghitung batako. Itu pada 1999. Enam puluh tiga rumah bantuan di lereng Karangasem berdiri dari satu gambar, meja dapurnya semua setinggi sembilan puluh sentimeter. Lima puluh satu dapur punya batako. Di dua rumah batakonya dua, ditumpuk: yang memasak di situ seorang anak sebelas tahun.

Angka sembilan puluh itu ia kenal. Ia sendiri pernah menyalinnya dari buku rujukan luar negeri ke dalam gambar empat belas hotel.

## Ujung bambu

Rumah Bali diukur dari tubuh. Sebelum tiang pertama dipotong, undagi, ahli bangunan adat, mengukur rentang tangan pemilik rumah, hastanya, kepalannya dengan ibu jari tegak, lalu menorehkan semuanya pada sebatang bambu. Dari bambu itu, gegulak namanya, diturunkan tinggi tiang, lebar balai, juga dapur. Yang diukur sang suami. Di Penebel, Tabanan, pada 1974 yang diukur ayahnya, dan Gusti, tujuh tahun, memegangi ujung bambunya. Ia bertanya kapan giliran ibunya. “Ibumu ikut,” jawab undagi.

Untuk disertasinya ia mengukur tinggi siku 231 perempuan di sebelas desa, dengan pita jahit dan kapur, sementara mereka memasak. Meja sembilan puluh cocok bagi dua puluh delapan orang. Seorang penguji berkata bahwa dapur itu perabot dan bertanya di mana arsitekturnya.

## Siapa yang punya

Para undagi pun tidak mau mengukur istri. Begitu bunyi lontarnya, kata mereka. Gusti tidak membantah; ia minta dibacakan. Ida Ayu Raka Sutji, filolog, membacakannya di Singaraja selama delapan Sabtu. Kata untuk orang yang diukur ialah *sang madruwe*, yang punya. Kata itu tidak menyebut laki-laki atau perempuan.

Maka ia mendatangi Jro Nyoman Rentas, undagi yang paling keras menolak, dan bertanya siapa yang punya dapur di rumahnya. “Istri saya,” jawab Jro Nyoman, lalu ia diam agak lama. Ia minta waktu sampai hari baik. Tiga puluh lima hari kemudian ia menelepon: bambunya sudah dipotong.

> Saya cuma bertanya siapa yang punya dapur. Selebihnya saya menunggu.

Dapur pertama dari bambu kedua selesai pada 2006 dan gagal dalam setahun. Menantu yang diukur berangkat ke Turki sebagai terapis spa; yang memasak kemudian ibu mertuanya, sebelas sentimeter lebih pendek, dan batako itu kembali. Sejak itu yang diukur ialah orang terpendek yang memasak di sana. Yang tinggi mendapat talenan tebal.

## Seribu seratus empat puluh

Sesudah gempa Lombok 2018, Gusti diundang masuk tim perancang rumah bantuan. Gambarnya ditandatangani ketika ia masih di feri. Sembilan puluh. Ia bicara dalam empat rapat dan menulis tujuh surat; 1.140 rumah dibangun, dan tidak satu meja pun turun. Ia minta kekalahan itu jangan diperhalus. Ada perempuan yang akan berdiri di atas batako sampai tua.

Pada 2020 ia kembali bersama delapan mahasiswa dan menghitung: 902 batako. Tabelnya ia kirim tanpa surat pengantar. Sembilan bulan kemudian datang undangan, dan sejak 2022 pedoman rumah bantuan memuat satu kalimat: tinggi meja dapur mengikuti orang yang memasak. Ada yang mengusulkan supaya ditulis delapan puluh lima saja. Ia menolak. “Itu batako berikutnya.”

## Dingklik

Di tiga puluh satu desa kini undagi memotong dua bambu, dan 587 dapur sudah dibangun dari bambu yang kedua. Salah satunya di rumah ibunya di Penebel, pada 2009, dari tubuh ibunya sendiri. Dapur itu hampir tidak pernah dipakai. Sang ibu tetap memasak sambil duduk di dingklik, di depan tungku lama, sampai umur delapan puluh lima.

Akhirnya Gusti mengukur dingklik itu. Tingginya dua puluh dua sentimeter. Ukurannya ada di lampiran bukunya, tanpa saran.
`

export const id: StoryText = {
  title: 'Sebatang bambu untuk dapur',
  standfirst:
    'Rumah Bali diukur dari tubuh pemiliknya. Seorang arsitek bertanya kepada para undagi siapa pemilik dapur, lalu menunggu mereka menjawab sendiri.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Memegangi ujung bambu',
      words: 'Bapak berdiri dengan tangan terentang. Ibu di dapur, menjerang kopi untuk undagi.',
    },
    {
      title: 'Kursi keenam puluh',
      words:
        'Perempuan di studio gambar cuma tiga. Kursi saya paling dekat kamar kecil, tetapi lampunya baik.',
      who: 'Pak Made Suweca, asisten studio',
      learned: 'Ukur dulu, baru kagum.',
    },
    {
      title: 'Empat belas hotel',
      words:
        'Angka sembilan puluh saya salin empat belas kali. Tidak ada juru masak yang mengeluh; semuanya laki-laki, dan tinggi.',
    },
    {
      title: 'Kantor, atau kelas',
      words: 'Gaji dosen seperlima gaji saya. Saya tanya Ibu. Katanya, makan kan tetap tiga kali.',
    },
    {
      title: 'Lima puluh satu batako',
      words: 'Saya datang untuk mengukur retak dinding.',
      who: 'enam puluh tiga keluarga di Karangasem',
      learned: 'Kalau semua orang memperbaiki gambar kita dengan cara yang sama, gambarnya yang salah.',
    },
    {
      title: '“Dapur itu perabot”',
      words:
        'Tiga tahun mengukur siku, dua jam diuji. Saya lulus dengan satu revisi: kata “dapur” dikurangi.',
    },
    {
      title: 'Delapan Sabtu di Singaraja',
      words: 'Dayu membaca, saya mengipasi lembar lontarnya supaya tidak lembap.',
      who: 'Ida Ayu Raka Sutji, filolog',
      learned: 'Bacalah sendiri kitab yang dipakai orang untuk menolak kita.',
    },
    {
      title: 'Bambu kedua',
      words:
        'Istrinya diukur paling dulu, di dapur itu juga. Ia minta kami jangan lama-lama; nasinya hampir matang.',
      who: 'Jro Nyoman Rentas, undagi, dan istrinya',
    },
    {
      title: 'Batako itu kembali',
      words: 'Yang saya ukur satu orang. Yang memakai dapur satu keluarga.',
      learned: 'Ukurlah yang paling pendek.',
    },
    {
      title: 'Guru besar',
      words:
        'Dalam pidato pengukuhan kata “dapur” saya ucapkan tujuh puluh kali. Mahasiswa yang menghitung; saya kira lebih.',
      who: 'dua angkatan mahasiswa yang ikut mengukur',
    },
    {
      title: 'Seribu seratus empat puluh meja',
      words: 'Empat rapat, tujuh surat, lalu satu tabel berisi 902 batako.',
      learned: 'Angka yang dihitung sambil jongkok berjalan lebih jauh daripada surat.',
    },
    {
      title: 'Dua bambu, lalu lumbung',
      words:
        'Dua perempuan sedang belajar menjadi undagi di bengkel kami. Saya kembali ke naskah tentang lumbung; di sana pun pasti ada yang belum diukur.',
    },
  ]),
}
