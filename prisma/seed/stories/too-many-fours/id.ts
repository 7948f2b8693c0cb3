import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Untuk uji tuberkulosis, bulu di leher sapi dicukur di dua tempat, atas dan bawah; tebal lipatan kulitnya diukur dengan jangka sorong, lalu disuntik. Tiga hari kemudian diukur lagi. Kalau bengkak bawah melampaui bengkak atas lima milimeter, sapi itu dipotong, dan tak seekor pun boleh keluar dari peternakan. Kalau empat milimeter, ia dipisahkan dan diuji lagi enam puluh hari kemudian. Semua itu dikerjakan di halaman kandang, dengan lelehan salju merembes ke lengan baju, dan peternaknya ikut membaca dari balik bahu. Saya melakukannya kira-kira sembilan puluh ribu kali.

## Praktik F

Pada usia tiga puluh enam saya meninggalkan praktik untuk menempuh doktor dengan sepertiga gaji semula. Sebelas praktik dokter hewan meminjamkan lembar uji mereka, berhuruf A sampai K, nama-namanya disegel. Pada Maret 2006 saya menggambar grafik: berapa sapi yang hasilnya tiga milimeter, empat, lima. Angka lima mestinya muncul hampir seribu enam ratus kali. Yang ada enam ratus sepuluh. Sisanya berdiri satu kolom di sebelah kiri.

Praktik F tidak pernah menguji apa-apa pada minggu pertama Juli. Saya tahu satu praktik yang tutup pada minggu itu karena dokter seniornya memanen rumput kering. Dulu saya yang menyetir traktornya.

Saya minta segel dibuka untuk inisial saya sendiri. Mestinya saya punya empat puluh empat angka lima; saya punya tujuh belas. Tidak sekali pun saya menuliskan angka palsu. Saya hanya menjepit sedikit lebih keras di peternakan tertentu.

> Dua belas tahun saya bermurah hati setiap kali ragu, dan tak pernah bertanya siapa yang membayarnya.

## Sebaskom kacang

Emlyn Probert, pemilik rumput itu dan orang yang mengajari saya membaca leher sapi, sedang duduk di undakan rumahnya mengupas kacang fava. Saya sodorkan grafik itu, dan ia memandanginya sampai baskomnya hampir penuh. “Ya,” katanya, “sapi-sapi itu kan ada yang beli.” Sebaiknya saya terbitkan, katanya, dan rumput keringnya jangan dihapus.

Makalahnya terbit pada 2008, dengan angka lima saya sendiri sebagai Gambar 1. Musim gugur itu seratus empat puluh peternak datang ke arena lelang ternak untuk mendengarnya, dan saya berdiri di tempat sapi biasanya berdiri. Seorang perempuan di barisan belakang menyebut sebuah peternakan dan bertanya pada minggu apa di tahun 1998 saya mengujinya. Ia membeli empat sapi dara dari sana, dan dua tahun kemudian ia kehilangan enam puluh tiga dari sembilan puluh sapinya. Saya sebutkan minggunya. Saya katakan bahwa satu dari empat itu mungkin angka lima saya, dan bahwa kami berdua tidak akan pernah tahu. Ia berterima kasih lalu duduk. Kini mahasiswa saya berlatih pada sapi-sapinya, pada hari ketika saya tidak ikut.

## Jarum yang dibalik

Seorang tukang arloji di Monmouth memindahkan jarum penunjuk ke sisi seberang, empat belas pound sebuah. Yang menjepit tidak bisa melihatnya; yang membacakan belum melihat angka pertama. Pada 2013 tiga puluh satu dokter hewan memakai kedua jenis itu pada sembilan ribu sapi, dan dengan jarum yang dibalik hampir semua angka lima kembali. Menurut hitungan kami, musim semi itu sembilan peternakan ditutup yang dengan jangka lama akan tetap terbuka. Salah satunya milik sepupu saya, Alun. Natal kini kami rayakan di meja terpisah.

Sebagai ketua departemen, sejak 2021, saya pun menghadapi jarum yang dibalik. Bila ada yang meminta dana, atau satu semester tanpa mengajar, Bev Hatch dari tata usaha menghapus namanya, dan saya memutuskan berdasarkan sisanya. Pada tahun pertama saya menolak seorang sahabat selama dua puluh tahun dan memberi satu semester kepada orang yang tidak pernah sependapat dengan saya tentang apa pun. Keduanya yakin bahwa saya tahu.

## Apa yang menolong

- Emlyn, yang kolomnya sendiri lebih parah daripada milik saya, dan yang bisa saja menjadikannya pertengkaran tua lawan muda.
- Segel itu. Kalau tidak ada, yang pertama saya cari pasti nama saya sendiri.
- Setiap dokter hewan memakai kedua jenis. Tangan yang sama kekurangan angka lima dengan yang satu dan tidak dengan yang lain, jadi tak seorang pun perlu disebut pembohong.

## Apa yang menghalangi

- Panitia kenaikan jabatan yang menunggu perkaranya mengendap, dua tahun lamanya. Tak ada yang bisa menjelaskan apanya yang masih keruh.
- Biaya untuk sepasang tangan kedua. Jarum yang dibalik itu diajarkan di empat sekolah dan tidak diwajibkan di mana pun.
- Rasa suka kepada orang. Saya menguji paling baik di tempat yang tidak menyuguhi saya teh.
`

export const id: StoryText = {
  title: 'Terlalu banyak angka empat',
  standfirst:
    'Seorang dokter hewan ternak yang menjadi ahli epidemiologi menggambar grafik dari kerja sebelas praktik, dan mengenali salah satunya dari rumput keringnya.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Yang tidak ada di buku kelahiran domba',
      words:
        'Ayah menyimpannya di belakang jam. Yang mati tidak dicatat. Pada umur sembilan saya beri mereka satu halaman, dan Ayah membiarkannya.',
    },
    {
      title: 'Jempol di tempat yang benar',
      words: 'Praktik berempat di perbatasan Wales, dan semua peternakan dalam jarak tiga puluh kilometer.',
      who: 'Emlyn Probert, dokter senior',
      learned:
        'Bersama keterampilan seseorang kita mewarisi kebiasaannya. Tanyakan kepadanya mana yang mana.',
    },
    {
      title: 'Tidak ada yang diuji',
      words:
        'Wabah penyakit mulut dan kuku. Tujuh bulan, sebelas ribu ternak saya tanda tangani untuk dimusnahkan, dan tak seorang pun bisa menunjukkan hitungannya.',
      learned: 'Kalau tak ada yang bisa menunjukkan hitungannya, pergilah belajar menghitung.',
    },
    {
      title: 'Nama di pelat kuningan, atau tidak',
      words: 'Tawaran menjadi mitra dan beasiswa doktor datang pada minggu yang sama.',
    },
    {
      title: 'Praktik F',
      words: 'Angka lima semestinya empat puluh empat. Yang ada tujuh belas. Inisial: B. P.',
    },
    {
      title: 'Sebaskom kacang',
      words: 'Saya sudah menyiapkan pidato. Ia hanya mau grafiknya, dan suasana tenang.',
      who: 'Emlyn, sudah pensiun',
      learned: 'Datangi dulu orang yang akan terluka. Yang sekadar tertarik bisa menunggu.',
    },
    {
      title: 'Di tempat sapi berdiri',
      words:
        'Seratus empat puluh peternak, satu pertanyaan tanpa jawaban, dan kenaikan jabatan yang ditunda sampai semuanya mengendap.',
    },
    {
      title: 'Jarum di sisi seberang',
      words: 'Angka lima kembali. Di sembilan peternakan, petugas yang menutup gerbang pun datang.',
      who: 'tukang arloji di Monmouth, dan tiga puluh satu dokter hewan',
      learned: 'Orang jujur lebih memerlukan alat daripada ceramah.',
    },
    {
      title: 'Ketua departemen, dengan jarum terbalik',
      words:
        'Permohonan sampai di meja saya tanpa nama. Berikutnya saya ingin jangka sorong yang bisa dipakai seorang diri dan hasilnya tetap dipercaya.',
    },
  ]),
}
