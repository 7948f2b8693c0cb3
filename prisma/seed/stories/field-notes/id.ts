import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Empat puluh petak lumpur

Pada 2013 saya memancang empat puluh petak di dataran lumpur Đất Mũi, masing-masing lima kali lima meter, untuk menghitung anakan bakau. Putri saya waktu itu empat tahun. Anggaran punya pos untuk perahu, pos untuk sarung tangan, pos untuk kantong sampel; untuk pengasuh anak tidak ada. Jadi ia ikut.

Pasang surut yang menentukan jam kami. Ada malam ketika kami turun pukul tiga, ia tidur di bawah atap perahu, tukang perahu menjaganya. Pada umur enam ia menghitung lebih cepat daripada mahasiswa tingkat akhir, dan sudah dua kali menemukan kesalahan di buku saya. Orang bertanya apakah ilmiah membawa anak ke lapangan. Saya menjawab dengan galat: di petak yang saya datangi bersamanya, saya menghitung dua kali, karena toh harus menunggu.

## Datanya hadir, penghitungnya tidak

Pada 2017 dewan universitas menimbang saya sebagai wakil dekan dan menyisihkan berkas saya dengan tiga kata: “belum ada publikasi”. Pada bulan yang sama sebuah jurnal internasional memuat makalah yang memakai data tiga tahun dari empat puluh petak itu. Ucapan terima kasihnya menyebut “para kolaborator setempat”. Kalimat itu saya baca di atas perahu.

Profesor Võ Kim Liên, mantan wakil rektor kami, saat itu sudah pensiun. Ia tidak menghibur. Ia bertanya: mana buku aslinya? Ada tiga puluh satu, ditulis dengan pensil, dibungkus plastik. Kami memotret setiap halaman lalu menyurati jurnal itu, dua halaman, tanpa satu pun kata sifat. Lima bulan kemudian makalah itu mendapat ralat, dan nama saya berada di urutan ketiga.

> Dua halaman, tanpa satu pun kata sifat. Tiga puluh satu buku yang berbicara.

Lalu ia mengajukan nama saya ke dewan untuk kedua kali, dan ketiga kali. Setiap kali yang dibawanya adalah dokumen baru, bukan pujian baru.

## Sebelas petambak udang

Pada 2021 provinsi kami ditutup empat bulan. Saya tidak bisa ke petak, dan catatan delapan tahun nyaris terputus. Sebelas keluarga petambak udang di sekitar petak menawarkan diri menghitung. Saya mengajari mereka lewat telepon; setiap malam kami saling membacakan angka. Begitu boleh bepergian, saya memeriksa sepertiga dari petak-petak itu. Kesalahan mereka lebih sedikit daripada kelompok saya sendiri. Sejak itu nama mereka ada di makalah kami, lengkap sebelas, karena saya ingat hari di atas perahu itu.

## Ruang rapat

Pada Agustus 2025 saya terpilih menjadi dekan, dengan sembilan belas dari dua puluh tujuh suara. Hal pertama yang saya tanda tangani menambahkan satu baris pada formulir anggaran lapangan: “pendamping untuk mengasuh anak kecil”. Satu baris saja. Pada tahun pertama empat orang memakainya, dan salah satunya laki-laki.

## Apa yang menolong

- Seorang pembuka jalan yang tidak menyerah setelah usaha pertama, dan tidak juga setelah yang kedua.
- Buku kertas berisi tanggal, jam, dan pasang surut. Komputer rusak dua kali; buku tidak pernah.
- Suami saya, guru matematika di sebuah sekolah di Năm Căn, yang selama tiga tahun menyusun jadwal mengajarnya menurut pasang surut.

## Apa yang menghalangi

- Anggaran yang menganggap orang lapangan pasti tidak punya anak.
- Dewan yang menghitung makalah tetapi tidak menghitung tahun. Satu catatan dua belas tahun menghasilkan lebih sedikit makalah daripada dua belas proyek setahun.
- Kebiasaan saya meminta maaf sebelum menanyakan hak saya sebagai penulis. Tidak ada yang memintanya; justru karena itu lama sekali saya baru bisa berhenti.
`

export const id: StoryText = {
  title: 'Dari catatan lapangan ke kursi dekan',
  standfirst:
    'Dua belas tahun antara hutan bakau dan ruang rapat, seorang anak yang tidur di perahu, dan seorang pembuka jalan yang tidak menyerah.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Perahu nenek',
      words:
        'Nenek mencari kayu bakau kering. Jangan injak yang kecil, katanya; mereka sedang menahan tanah untuk kita.',
    },
    {
      title: 'Belajar nama Latinnya',
      words:
        'Ketika kuliah magister di Cần Thơ, baru saya tahu pohon-pohon masa kecil saya punya nama kedua.',
      who: 'Profesor Kim Liên, pengajar taksonomi',
      learned: 'Apa yang Anda ketahui sejak kecil juga pengetahuan. Tinggal dituliskan.',
    },
    {
      title: 'Empat puluh petak dan seorang anak kecil',
      words: 'Air surut pukul tiga pagi. Ia tidur; saya menghitung dua kali.',
      who: 'Paman Tư, tukang perahu',
    },
    {
      title: 'Kota, atau lumpur',
      words:
        'Sebuah lembaga di Kota Ho Chi Minh menawari saya laboratorium. Saya minta petaknya tetap ada; mereka tidak bisa.',
      learned: 'Yang tidak sanggup Anda tinggalkan, itulah bidang Anda.',
    },
    {
      title: 'Berkas yang disisihkan tiga kata',
      words: '“Belum ada publikasi.” Data saya baru saja terbit, hanya tanpa saya.',
    },
    {
      title: 'Ralat',
      words: 'Tiga puluh satu buku, surat dua halaman, lima bulan menunggu.',
      who: 'Profesor Kim Liên, sudah pensiun',
      learned: 'Meminta nama dicantumkan bukanlah meminta belas kasihan.',
    },
    {
      title: 'Sebelas tambak ikut menghitung',
      words: 'Empat bulan penutupan wilayah. Setiap malam kami saling membacakan angka lewat telepon.',
      who: 'sebelas keluarga di sekitar petak',
      learned: 'Yang tinggal di tepi hutan menghitung lebih baik daripada yang datang berkunjung.',
    },
    {
      title: 'Dekan, dan satu baris anggaran',
      words:
        'Putri saya kini tujuh belas tahun. Musim hujan depan, empat puluh petak itu memasuki tahun kelima belas.',
    },
  ]),
}
