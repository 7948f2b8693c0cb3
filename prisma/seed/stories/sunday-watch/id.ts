import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## 1. Baca angka di pintu

Itu persentase helium yang hilang minggu ini. Pada hari saya menulis ini angkanya 6; pada April 2002 angkanya 100. Waktu itu kami membeli enam puluh liter helium cair, diterbangkan dari Singapura. Tiga hari tertahan di bea cukai, yang sampai tiga puluh delapan. Kami sempat mengukur sembilan belas jam. Gasnya keluar jendela lewat slang karet, dan helium yang sudah keluar jendela sudah keluar dari Bumi. Harga satu pengisian itu sama dengan gaji seluruh kelompok selama tujuh bulan. Setahun kami mampu tiga kali.

## 2. Jangan bersandar pada kantongnya

Kantong penampung gas dibuat pada 2004 oleh Bu Lụa, penjahit terpal di Jalan Hà Trung: kain berlapis karet, delapan meter kubik. Ia bertanya untuk apa. Untuk gas, kata saya. Kenapa tidak beli balon saja, katanya. Kantong itu sudah dua kali diganti, tetap menurut polanya.

## 3. Tabung penuh: tutup katup, catat tekanan

Kompresornya bekas galangan kapal di Hải Phòng, dulu untuk mengisi tabung penyelam, jadi memang bising. Sebelum kami punya mesin pencair, pukul empat pagi Pak Quế mengangkut tabung dengan becak lewat Jembatan Long Biên, ke sebuah lembaga yang masih punya mesin dari zaman Soviet dan menyalakannya sebulan sekali. Tiga tabung, hampir dua ratus kilo. Di tengah jembatan ia berhenti untuk minum, dan saya memegangi becaknya.

## 4. Curiga ada yang bocor, oleskan air sabun

Sabunnya di laci bawah. Sudah seratus delapan puluh enam sambungan kami olesi. Selama tahun-tahun sabun itu saya tidak punya makalah sendiri. Oktober 2008 sebuah kelompok di Jepang menerbitkan transisi pada lima kelvin yang saya kejar sejak pengisian pertama. Makalahnya indah. Saya membacanya di lorong dengan tangan penuh busa, lalu masuk lagi ke sambungan keseratus tujuh.

## 5. Isi buku operasi, juga kalau tidak ada apa-apa

Angka di pintu berhenti di 19, dua tahun lamanya, padahal semua sambungan rapat. Suatu hari Minggu pada Maret 2012 saya datang mengambil payung yang tertinggal dan mendengar desis di dekat langit-langit. Kantong penuh, tidak ada yang menjalankan kompresor, katup pengaman membuka sendiri. Setiap Senin, ketika kami datang, katup itu sudah menutup lagi.

> Buku operasi diisi Senin sampai Sabtu. Sepuluh tahun saya membacanya tanpa melihat bahwa ada satu hari yang kurang.

## 6. Tanda tangani uang jaga

Seratus dua puluh ribu dong sehari. Profesor juga, mohon tanda tangan: mata anggaran yang tidak ditandatangani siapa pun tahun depan dihapus. Mendapatkannya makan waktu empat belas bulan. Untuk membeli alat ada mata anggarannya, jawab bagian keuangan, untuk menunggui alat tidak ada. Saya hitungkan untuk mereka: setiap hari Minggu tanpa orang, delapan ratus ribu dong helium terbang ke langit.

## 7. Jangan menelepon Nhạn

Selama empat belas bulan itu Nhạn, teknisi kami, berjaga setiap Minggu tanpa bayaran; kedua anaknya dititipkan pada neneknya. Saya yang meminta, ia menyanggupi. Tidak terpikir oleh saya bahwa orang yang dikontrak setahun demi setahun tidak punya cara untuk menolak. Ia diangkat menjadi pegawai tetap pada 2018, setelah sebelas kontrak. Hari Minggu ia libur. Telepon saya saja, nomornya di bawah.

## 8. Kalau semuanya tenang, tetaplah duduk

Pada 2016 kami punya mesin pencair sendiri, sepertiganya dibayar dari helium yang tidak jadi dibeli. Pada 2019 helium langka di seluruh dunia, dan dua lab di dalam negeri berhenti. Lab ini tetap jalan dan membuka pintu bagi sembilan kelompok dari kampus lain. Yang memakai helium duduk di sini satu hari Minggu tiap semester.

Pada 2023 seorang mahasiswa doktor mengukur, pada 3,1 kelvin, transisi yang belum pernah dilihat orang, setelah empat puluh satu hari dingin tanpa putus. Dalam empat puluh satu hari ada enam hari Minggu. Nama keenam penjaganya dicetak di akhir makalah.

Tinggal enam persen. Separuhnya mungkin lewat slang-slang lentur. Separuh lainnya belum diketahui. Kalau Anda mendengarnya, catat di buku.
`

export const id: StoryText = {
  title: 'Pesan untuk penjaga hari Minggu',
  standfirst:
    'Petunjuk yang tergantung di samping kompresor sebuah laboratorium suhu rendah di Hà Nội, ditulis oleh perempuan yang mendirikannya, lengkap dengan alasannya.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Termometer yang pecah',
      words:
        'Bapak mengumpulkan raksanya dengan belerang, menimbangnya, lalu menyuruh saya menulis: kurang dua gram.',
      who: 'bapak saya, guru fisika',
      learned: 'Kalau sesuatu hilang, harus diketahui berapa banyaknya.',
    },
    {
      title: 'Gudang helium di Kharkiv',
      words:
        'Setiap bejana ia timbang waktu dipinjam dan ia timbang lagi waktu kembali. Mahasiswa menjulukinya bea cukai.',
      who: 'Galina Petrovna, penjaga mesin pencair',
    },
    {
      title: 'Lapak mantel, atau dua peti manometer',
      words:
        'Teman-teman yang menetap membuka lapak di pasar dan mengajak saya. Saya pulang membawa dua peti manometer bekas.',
      learned: 'Mereka memang jadi kaya. Manometernya masih saya pakai.',
    },
    {
      title: 'Tujuh tahun pada tujuh puluh tujuh kelvin',
      words:
        'Yang ada hanya nitrogen cair. Saya mengajar empat mata kuliah dan berkali-kali menggambar alat ukur yang belum ada pendinginnya.',
    },
    {
      title: 'Kantong delapan meter kubik',
      words: 'Terpal, kompresor penyelam, becak pukul empat pagi.',
      who: 'Bu Lụa yang menjahit dan Pak Quế yang mengayuh',
      learned: 'Orang yang ahli di pekerjaannya tidak perlu tahu helium itu apa.',
    },
    {
      title: 'Orang lain sampai lebih dulu',
      words:
        'Saya iri tepat satu minggu. Lalu saya surati mereka, bertanya bagaimana menjaga dinginnya, dan dijawab tiga halaman.',
    },
    {
      title: 'Payung yang tertinggal',
      words: 'Di dekat langit-langit seperti ada orang menghela napas. Ternyata katup.',
      learned: 'Kalau semua pipa sudah diuji, ujilah jadwal kerjanya.',
    },
    {
      title: 'Empat belas bulan hari Minggu',
      words:
        'Ia berjaga, saya menulis permohonan. Di permohonan ada nama saya; di jadwal jaga hanya namanya.',
      who: 'Nhạn, teknisi',
      learned: 'Meminta kepada orang yang tidak bisa menolak belum boleh disebut meminta.',
    },
    {
      title: 'Sembilan kelompok, satu jadwal jaga',
      words: 'Minggu pertama jatuh pada seorang ketua jurusan. Ia menelepon saya sembilan kali.',
      who: 'sembilan kelompok dari kampus lain',
    },
    {
      title: 'Empat puluh satu hari dingin',
      words: 'Sekarang saya ingin seratus hari, dan ingin tahu ke mana tiga persen yang lain.',
    },
  ]),
}
