import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Ruang itu

Difraktometer sinar-X tiba di Malang pada Maret 2013 dalam empat peti, dan dua jurusan menginginkannya. Kimia yang menulis proposalnya; fisika yang punya satu-satunya lantai yang kuat menahan bobotnya. Endang Puspitasari menulis sebelas dari sembilan belas halaman proposal itu, tetapi namanya tidak ada dalam rencana jurusan mana pun. Kontraknya habis setiap bulan Juni.

Gedungnya masih berupa gambar. Pak Suryadi, ketua jurusan fisika, bertanya apa yang ingin ia ubah. Endang mengambil pensil dari meja dan menambahkan pintu kedua: satu ke lorong fisika, satu ke halaman kimia, keduanya dibuka dengan kunci yang sama. Sore itu juga Pak Suryadi menandatangani gambarnya, sebelum ada yang meminta.

## Lembar itu

Aturan yang ia tempel di samping kedua pintu muat di satu halaman. Siapa pun boleh memesan. Tak seorang pun memegang lebih dari dua pagi seminggu. Yang merusakkan sesuatu menuliskan bagaimana rusaknya, dan tidak dipersalahkan. Yang menerbitkan data mencantumkan nama orang yang menyiapkan sampelnya.

Aturan keempat mendatangkan musuh. Seorang profesor mencopot kertas itu dua kali; Endang menempelnya tiga kali.

Pada tahun kedua, lembar pemesanan memperlihatkan apa yang tak pernah terungkap dalam rapat. Orang keramik dari kimia dan orang lapisan tipis dari fisika mengukur zirkonia yang sama, selisih tiga hari, tanpa saling memberi tahu. Ia memberi mereka pagi yang sama. Dari pagi itu lahir makalah bersama yang pertama, dan dari makalah itu lahir kelompok yang kini beranggota dua puluh tiga orang dan sampai sekarang tidak punya jurusan sendiri.

> Satu pintu, itu ruang milik seseorang. Dua pintu, itu sebuah tempat.

## Tahun ketika ia dilangkahi

Pada 2016 ia sudah berstatus dosen tetap, dan jabatan ketua jurusan kosong. Panitia memilih kolega yang makalahnya lebih sedikit dan “malam harinya tidak terikat”. Kata-kata itu tidak ada dalam notula mana pun. Dua anggota panitia mengulanginya kepada Endang, di dua lorong yang berbeda.

Ia tidak mengajukan keberatan. Ia minta dibebaskan dari jadwal mengajar selama setahun, mendapatkannya, lalu menulis empat makalah yang tersimpan di laci sejak disertasinya. Ia tidak mau itu disebut berkah. “Saya lebih suka jabatannya. Menulis, hanya itu yang bisa saya dapat.”

## Meja itu

Pada 2019, tujuh perempuan yang saling kenal dari lembar pemesanan mulai makan siang bersama setiap Kamis. Setiap minggu mereka mengerjakan satu hal: membaca berkas kenaikan jabatan salah seorang dari mereka, dengan mata panitia. Lima dari tujuh orang itu kini sudah naik jabatan. Ketika universitas mencari wakil rektor bidang riset, usulannya datang dari meja itu, disertai dua halaman tentang apa saja yang sudah lahir dari ruang tersebut. Endang sendiri belum pernah tahu selengkap itu.

## Apa yang menolong

- Ketua jurusan yang menandatangani sebelum ada contohnya.
- Bu Lastri, guru kimianya, yang membayar biaya pendaftaran pada 1999 dan tak pernah menyebutnya lagi.
- Ibu mertua yang naik kereta Senin dari Blitar, empat tahun lamanya.
- Menghitung. Lembar itu mengatakan hal tentang kerja sama yang tak bisa diucapkan siapa pun dalam rapat.

## Apa yang menghalangi

- Empat tahun kontrak yang habis setiap Juni. Tidak ada yang menyusun rencana dengan orang yang mungkin sudah pergi pada bulan Juli.
- Alat yang dibeli tanpa dana perawatan: pada 2015 ia mati lima bulan, menunggu satu tabung.
- Keputusan yang diambil sambil makan malam, tepat ketika dua anak harus ditidurkan.
`

export const id: StoryText = {
  title: 'Lab dengan dua pintu depan',
  standfirst:
    'Bagaimana satu alat bersama tumbuh menjadi kelompok riset bersama, dan apa harganya bagi perempuan yang menggambar pintu kedua.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Kotak kimia di beranda',
      words: 'Enam tabung reaksi dari pasar Blitar. Kakak saya mau kotaknya; saya kebagian isinya.',
    },
    {
      title: 'Yang pertama di keluarga',
      words: 'Biaya pendaftaran jatuh tempo hari Jumat. Hari Kamis sudah ada yang melunasi.',
      who: 'Bu Lastri, guru kimia',
      learned: 'Pertolongan yang tidak meminta balas harus diteruskan.',
    },
    {
      title: 'Dua anak, satu disertasi',
      words: 'Sintering butuh sembilan jam. Malam juga bisa sembilan jam, asal pandai membaginya.',
    },
    {
      title: 'Setahun di sini, atau lima tahun di Osaka',
      words:
        'Osaka menawarkan lima tahun. Saya ambil dua belas bulan di Malang, demi ibu saya, dan itu terulang empat kali.',
      learned: 'Saya akan memilihnya lagi. Hanya saja, syaratnya saya minta tertulis.',
    },
    {
      title: 'Pintu kedua di atas gambar',
      words: 'Satu kunci, dua lorong, empat aturan di selembar kertas.',
      who: 'Pak Suryadi, ketua jurusan fisika',
      learned: 'Rencana paling mudah diubah selagi masih berupa pensil.',
    },
    {
      title: 'Dilangkahi untuk kursi ketua',
      words: 'Di dalam ruangan tidak ada alasan. Alasannya saya dengar di dua lorong.',
      learned: 'Tanyakan kriterianya sebelum pemungutan suara. Sesudahnya hanya ada pendapat.',
    },
    {
      title: 'Setahun menulis',
      words: 'Empat makalah dari satu laci. Jadwal kuliah berjalan terus tanpa saya.',
    },
    {
      title: 'Bertujuh di meja hari Kamis',
      words: 'Satu berkas kenaikan jabatan seminggu, dibaca seperti panitia membacanya.',
      who: 'enam kolega dari lembar pemesanan',
      learned: 'Panitia itu ketat dengan cara yang bisa dipelajari.',
    },
    {
      title: 'Wakil rektor bidang riset',
      words:
        'Satu kunci ruang itu tetap saya pegang. Dana pertama yang saya tanda tangani: kontrak perawatan.',
    },
  ]),
}
