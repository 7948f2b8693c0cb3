import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Bagian 4.2 sebuah makalah tentang tali baja menyebutkan bahwa pengujian “dihentikan karena alasan di luar benda uji”. Tidak disebutkan di mana penulisnya waktu itu. Ia berdiri di lorong, di samping mesin fotokopi, selama dua puluh dua menit.

## Benda uji

Joanne Pickersgill mengenal tali baja pada umur enam belas, di sebuah pabrik derek di Carlisle, dari seorang mandor yang memeriksanya dengan kain lap. Kain itu ditarik menyusuri bajanya; kawat yang putus akan menyangkut.

Pada 9 April 2003, ketika sudah menjadi dosen di Northmere, ia menjalankan talinya sendiri di laboratorium alat berat. Tebalnya enam belas milimeter, terdiri atas dua ratus enam puluh lima kawat. Tali itu bergerak bolak-balik melewati dua roda berlapis nilon, seperti pada derek pelabuhan, satu tekukan setiap empat belas detik, dengan beban yang begitu ringan sehingga menurut buku pegangan umurnya tak berbatas. Buku pegangan itu menebak. Untuk tahu pasti dibutuhkan waktu lebih lama daripada hibah mana pun.

Uangnya habis pada 2006. Sejak itu yang dimiliki tali tersebut tinggal Colin Routledge, teknisi yang melumasinya setiap Senin, dan seorang inspektur, dibayar Joanne dari honor konsultasinya, yang memeriksanya setiap enam bulan seperti ia memeriksa tali derek sungguhan. Tiga puluh delapan kali ia menyatakannya lulus. Ketika Joanne pergi pada 2013 untuk menjadi dekan di tempat lain, kuncinya dipegang Colin. Pada masa karantina wilayah, Colin tetap datang dengan mobilnya; di dasbor ada surat yang menerangkan bahwa ia tenaga esensial bagi seutas tali.

## Lorong

Joanne kembali pada 2020 sebagai wakil rektor. Pada Maret 2022 komite gedung harus menghemat 340.000 pound sterling setahun, dan laboratorium alat berat menghabiskan 310.000. Ia menyatakan punya kepentingan dan dipersilakan keluar, menurut aturan yang dulu ia rancang sendiri. Hasil pemungutan suara empat lawan tiga. Direktur keuangan, salah satu dari yang empat, mengatakan kepadanya pada musim panas bahwa suaranya akan lain seandainya pagi itu, waktu sarapan, Joanne tampak sedih. Joanne memang sudah berhati-hati agar tidak tampak begitu.

Yang tidak ia duga ialah siapa yang ikut keluar bersamanya. Di lantai itu berdiri tiga alat uji lain. Salah satunya milik seorang dosen tahun kedua yang meneliti bantalan turbin angin, dan satu-satunya anggota komite yang bisa menjelaskan nilai pekerjaan itu sedang berdiri di samping mesin fotokopi. Dosen muda itu kehilangan data dua tahun, lalu pindah ke industri.

> Saya keluar dengan tangan bersih. Yang membayar sabunnya dia.

## Gergaji

Tali itu dihentikan pada 29 April, belum putus, setelah 41.306.112 tekukan. Kontraktor mencatatnya sebagai besi tua. Kata Colin, tali itu saksi, dan belum ada yang menanyainya apa-apa.

Mereka menggergajinya menjadi empat puluh potong dan membawanya ke garasi Colin di Dalston. Di sana, lima bulan lamanya, setiap Sabtu, potongan-potongan itu mereka urai di atas dua kuda-kuda, kawat demi kawat. Di permukaan tidak ada yang putus. Pada tiga puluh sentimeter yang terparah, tujuh puluh satu kawat putus, semuanya di dalam, di tempat yang tak pernah terjangkau kain lap atau lampu. Andai dibiarkan berjalan, tali itu akan putus dan mencabik dirinya sendiri, dan mereka hanya akan punya satu angka. Joanne tidak mau mencari campur tangan takdir di situ. Itu kemujuran belaka, dan kalimat di bagian 4.2 adalah pengakuan terjauh yang diizinkan jurnalnya.

## Pasal

Pada 2024 kode inspeksi di bidang alat angkat mendapat pasal 7.3: tali yang melewati roda berlapis harus diuji secara magnetis pada selang waktu tertentu, sebagus apa pun kelihatannya. Dalam setahun, dua ratus enam tali di pelabuhan Britania dan Irlandia diturunkan berdasarkan pasal itu.

Northmere juga punya aturan baru. Siapa pun yang harus keluar ruangan menunjuk dulu seseorang yang berbicara bagi orang lain yang ikut terkena dampaknya; sebelum orang itu didengar, tidak ada pemungutan suara. Dosen muda itu sudah dua kali diminta kembali, dan dua kali menolak. Laboratorium alat berat kini menjadi pusat informasi mahasiswa, terang sekali lampunya. Satu meter terakhir tali itu tergantung pada paku di Dalston, dan masih dilumasi Colin.
`

export const id: StoryText = {
  title: 'Karena alasan di luar benda uji',
  standfirst:
    'Seutas tali baja berjalan sembilan belas tahun di sebuah laboratorium di Carlisle. Insinyur yang menjalankannya adalah satu-satunya orang yang tak boleh ikut memilih agar tali itu tetap berjalan.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Lift barang di pabrik biskuit',
      words:
        'Ibu saya mengemas biskuit krim di Caldewgate. Setiap Sabtu saya boleh ikut naik bersama palet, dan saya menengadah: kami ini bergantung pada apa?',
    },
    {
      title: 'Empat puluh dua magang, satu perempuan',
      words:
        'Loker sendiri, dan upah setiap Jumat. Sesudah itu tidak pernah lagi saya seyakin itu akan arah hidup saya.',
      who: 'Wilf Tyson, mandor bengkel tali',
      learned: 'Tarik kain lap sepanjang tali. Yang putus akan menyangkut.',
    },
    {
      title: 'Pabrik tutup',
      words:
        'Hari Selasa, ketika masa magang saya masih kurang delapan bulan. Gambar-gambar tekniknya dibuang ke bak sampah.',
    },
    {
      title: 'Siang knalpot, Kamis malam kalkulus',
      words:
        'Tiga tahun di bengkel ban dan knalpot. Kelas malam itu mulai dengan tujuh belas orang dan selesai dengan empat.',
      who: 'Bu Hodgson, yang mengajar keempatnya',
    },
    {
      title: 'Diantar ke kantor penerimaan',
      words:
        'Mereka minta ijazah SMA. Bu Hodgson menaruh buku-buku catatan saya di loket dan bilang hari itu ia tidak punya acara lain.',
      learned: 'Ada pintu yang butuh orang kedua, yang tidak terburu-buru.',
    },
    {
      title: 'Tali yang mati dalam dua minggu',
      words:
        'Untuk disertasi saya memutuskan enam puluh tali, dengan cepat dan beban berlebih. Tidak ada derek di dunia yang bekerja seperti itu.',
      learned: 'Uji yang cepat menjawab pertanyaan yang cepat.',
    },
    {
      title: 'Tali mulai berjalan',
      words: 'Di formulir ada kolom tanggal selesai. Saya coret dengan penggaris.',
      who: 'Colin Routledge, teknisi',
    },
    {
      title: 'Tali, atau kursi dekan',
      words: 'Saya ambil kursinya, hampir dua ratus kilometer dari sana. Colin ambil kuncinya.',
      learned: 'Kita baru tahu apa saja isi suatu pekerjaan ketika harus menuliskannya untuk orang lain.',
    },
    {
      title: 'Dua puluh dua menit di samping mesin fotokopi',
      words: 'Terdengar bunyi kursi. Empat lawan tiga.',
      learned: 'Silakan keluar ruangan. Tetapi lihat dulu siapa yang ikut keluar.',
    },
    {
      title: 'Hari Sabtu di Dalston',
      words:
        'Empat puluh potong, dua kuda-kuda, satu termos. Potongan ketiga yang kami buka, di situlah jawabannya.',
      who: 'Colin, dan ragumnya',
    },
    {
      title: 'Pasal 7.3, dan seutas tali lagi',
      words:
        'Sebuah pelabuhan meminjami kami gudang. Tali baru ini akan lebih panjang umur daripada jabatan saya, jadi siapa pemegangnya sesudah saya sudah tertulis sejak hari pertama.',
    },
  ]),
}
