import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Bahan dan cara

Bahan uji: satu jurusan farmasi di Malang, dua puluh enam dosen, sembilan laboran, tujuh ratus mahasiswa. Kondisi penyimpanan: sebagaimana adanya. Lama uji: tiga puluh enam bulan. Penguji: ketua jurusannya sendiri, jadi bacalah dengan sedikit curiga.

Riset saya menyangkut berapa lama obat bisa dipercaya di gudang yang panas. Di rak puskesmas bersuhu 38 derajat, sirop tidak rusak tepat pada tanggalnya; ada yang lebih cepat, banyak yang jauh lebih lambat. Tetapi di balik setiap tanggal ada orang yang pernah mengukur dan mau menanggungnya.

> Tanggal kedaluwarsa adalah hari terakhir seseorang masih berani berjanji.

Ketika terpilih menjadi ketua pada Februari 2023, saya ingin tahu siapa yang masih berani berjanji untuk pekerjaan-pekerjaan kami.

## Bulan ke-0

Kami mendaftar semua yang dikerjakan berulang-ulang: panitia, laporan, piket, rapat yang menyiapkan rapat. Dua ratus empat belas. Untuk seratus tiga puluh tiga di antaranya, tak seorang pun ingat siapa yang memintanya. Masing-masing mendapat etiket apotek: nama tugas, pemegangnya, dan tanggal, paling lama setahun. Lewat tanggal, tugas gugur, kecuali ada yang datang memperpanjangnya dengan alasan satu kalimat.

## Bulan ke-6

Lima puluh dua tugas gugur dan tidak ada yang mencarinya. Laporan triwulan bersampul biru, yang disusun sejak 2009, ternyata dialamatkan ke kantor yang sudah bubar pada 2014. Rata-rata dosen mendapat kembali tiga jam empat puluh menit seminggu. Hari Rabu bersih dari rapat, dan dua kelompok riset memindahkan kerja laboratoriumnya dari malam ke hari itu.

## Bulan ke-11

Januari 2024. Seorang mahasiswa semester lima sudah tujuh minggu tidak kelihatan, dan kami baru tahu setelah masa pengisian rencana studi ditutup.

Tujuh belas tahun lamanya hal semacam itu ketahuan pada minggu kedua. Setiap Jumat sore Bu Nanik di tata usaha memeriksa daftar hadir, lalu menelepon keluarga. Surat tugasnya tidak pernah ada, jadi di daftar pun tidak ada, dan ketika jam kerjanya disusun ulang menurut daftar, ia berhenti. Saya bertanya mengapa ia tidak bilang. “Kan tidak ada etiketnya, Bu.”

Mahasiswa itu bekerja di gudang ekspedisi di Sidoarjo; di rumahnya sudah tidak ada yang bisa mengirim uang. Saya yang meneleponnya. Ia menjawab dengan sopan dan tidak mengangkat lagi sesudah itu.

## Bulan ke-12

Kami menghitung ulang. Yang ditanya kali ini laboran, tata usaha, satpam, dan petugas kebersihan. Muncul empat puluh tiga tugas yang belum pernah ditulis; tiga puluh lima dikerjakan perempuan. Empat, mulai dari telepon hari Jumat, mendapat etiket kuning: tidak kedaluwarsa, hanya boleh berpindah tangan, dan jamnya dihitung.

Nomor pertama yang ditelepon Bu Nanik dengan etiket itu adalah nomor si mahasiswa. Pada Jumat kesebelas ia mengangkat. Ia sudah kuliah lagi, dengan dua semester dan satu beasiswa yang hilang.

## Bulan ke-36

Tersisa seratus empat puluh delapan tugas. Naskah yang kami kirim naik dari tujuh belas menjadi dua puluh sembilan setahun; berapa bagian etiket dalam angka itu saya tidak tahu, sebab tidak ada jurusan pembanding. Di pintu saya tertempel etiket putih: ketua jurusan, R. A. Permatasari, 28 Februari 2027. Kolom perpanjangannya sudah saya coret.

## Apa yang menolong

- Prof. Soewondo, anggota tertua kami, yang menempelkan etiket pertama pada panitia kesayangannya sendiri dan membiarkannya gugur.
- Batas satu kalimat. Kalimat kedua biasanya tentang orangnya.
- Bu Nanik, yang duduk satu sore dengan saya dan menceritakan, tanpa menghibur, apa saja yang dulu ia dengar di telepon.

## Apa yang menghalangi

- Daftar yang hanya ditanyakan kepada peserta rapat. Itu cacat rancangan, dan rancangannya buatan saya.
- Kantor penjaminan mutu. Pada enam tugas, dokumen penghapusannya lebih lama dikerjakan daripada tugasnya.
- Kegembiraan saya. Soal kantor yang sudah bubar itu saya umumkan dalam rapat, dan orang tertawa. Penyusun laporan biru duduk di baris kedua. Empat belas tahun ia tidak pernah terlambat.
`

export const id: StoryText = {
  title: 'Setiap tugas ada kedaluwarsanya',
  standfirst:
    'Seorang peneliti ketahanan obat menempelkan tanggal kedaluwarsa pada pekerjaan jurusannya. Lima puluh dua tugas gugur tanpa ada yang kehilangan. Satu lagi ikut gugur, dan di daftar pun tidak ada.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Pembaca tanggal di toko obat',
      words:
        'Ibu menjaga toko obat di Kepanjen. Saya delapan tahun, dibayar sepuluh rupiah untuk setiap kotak yang lewat tanggal.',
      who: 'Ibu',
    },
    {
      title: 'Antibiotik yang lewat empat bulan',
      words:
        'Krisis moneter. Di rumah sakit tempat saya praktik kerja, tinggal itu yang ada. Kami berikan, dan saya mencatat siapa yang sembuh.',
      learned: 'Tanggal dan mutu adalah dua pertanyaan.',
    },
    {
      title: 'Empat tahun di lemari panas',
      words:
        'Program doktor di Khon Kaen: lemari uji 30 derajat, kelembapan 75 persen. Cuaca rumah, yang di sana punya nomor zona.',
      who: 'pembimbing yang menolak kata “kira-kira”',
      learned: 'Panas yang kita keluhkan bisa diukur.',
    },
    {
      title: 'Tiga puluh empat gudang puskesmas',
      words: 'Pencatat suhu di belakang botol sirop, dari Malang selatan sampai Sumba.',
      who: 'tiga puluh empat pemegang kunci gudang',
      learned: 'Tanyakan letak barang kepada yang memegang kunci.',
    },
    {
      title: 'Surat dulu, makalah kemudian',
      words:
        'Satu sirop gagal di sebelas gudang. Menunggu terbit berarti delapan bulan lagi di rak. Saya menyurati dinas; kelompok lain yang terbit lebih dulu.',
      learned: 'Kehilangan urutan pertama itu terasa. Lima tahun kemudian pun masih.',
    },
    {
      title: 'Dua ratus empat belas etiket',
      words: 'Ketua jurusan, dengan printer bekas dan rasa percaya diri yang agak berlebih.',
      who: 'Prof. Soewondo, yang menempelkan etiket pertama',
    },
    {
      title: 'Tujuh minggu, dan tidak ada yang menelepon',
      words: 'Yang tidak tertulis ikut gugur, tanpa bunyi.',
      learned: 'Pekerjaan yang tidak ada di daftar biasanya dikerjakan orang yang tidak diundang rapat.',
    },
    {
      title: 'Menghitung sekali lagi, dari pos satpam',
      words: 'Empat puluh tiga tugas baru. Satpam kami ternyata hafal siapa yang belum makan siang.',
      who: 'Bu Nanik, tata usaha',
    },
    {
      title: 'Kembali ke gudang',
      words:
        'Etiket saya habis 28 Februari. Tas lapangan sudah saya turunkan dari lemari; resletingnya macet, selebihnya masih baik.',
    },
  ]),
}
