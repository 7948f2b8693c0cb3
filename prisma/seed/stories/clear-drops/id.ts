import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
*Direkam di Halifax pada musim semi 2025. Masing-masing dari ketiganya sudah membaca apa yang dikatakan dua lainnya.*

## Doreen Sutcliffe, yang menyimpan kartunya

Dua puluh dua tahun saya di pabrik karpet sebelum masuk ke sains. Di pabrik saya memegang buku pola, dan setiap buku pola ada pasangannya, buku cacat: pewarna mana yang luntur, benang mana yang putus, cuaca hari itu bagaimana. Waktu pabriknya tutup, saya naik ke bukit, ke tempat Margaret, untuk menyiapkan baki kristal. Satu baki isinya dua puluh empat tetes, campurannya lain-lain, lalu kita mengintip lewat mikroskop apakah proteinnya sudah jadi kristal. Kebanyakan tetesnya tetap bening, dan untuk tetes bening mereka tidak menulis apa-apa.

Saya membeli sekotak kartu indeks. Pada bulan pertama Margaret bilang, halus sekali, bahwa yang dicatat hanya kristal. Saya jawab, ya sudah, lalu kartunya saya kerjakan pada jam makan siang.

> Di pabrik, yang gagal juga disimpan polanya. Kalau tidak, nanti ditenun lagi.

Bakinya juga saya simpan, selama masih ada rak. Setahun empat kali saya susuri semuanya: Natal, pertengahan musim panas, dan dua kali waktu jam dimajukan atau dimundurkan. Pada Maret 2010 saya sampai di baki 391, yang sudah lima kali saya catat bening, dan di tetes C4 ada kristal sebesar butir gula.

## Callum Reeve, yang mengetiknya

Menjelaskan kristal itu makan waktu setahun. Sesuatu di dalam tetes menggerogoti ujung protein yang menjuntai, enam belas bulan lamanya, sampai sisanya bisa tersusun rapi. Kami membuatnya tanpa ujung itu, dan empat hari kemudian kristalnya ada. Itulah enzim yang dipakai jamur pembusuk untuk masuk ke umbi uwi di lumbung, dan itu akan menjadi disertasi saya. Pada Oktober 2011 sebuah kelompok di California menerbitkan struktur yang sama. Kami terlambat tujuh bulan.

Margaret menyarankan saya menginventarisasi. Saya kira maksudnya menyerah, jadi saya ketik kartu-kartu Doreen untuk melihat apa saja yang terbuang: empat puluh satu kardus sepatu, 11.412 kartu, satu musim dingin. Seperempat dari tetes itu mengulang sesuatu yang sudah pernah gagal. Ada campuran yang kami coba sembilan belas kali dalam tiga belas tahun. Harga semua ulangan itu saya taksir £61.000.

Sekarang saya menyusun jadwal jaga untuk layanan ambulans di Wakefield. Di sana panggilan yang ternyata tidak ada apa-apanya pun dicatat, dan tak seorang pun perlu dibujuk.

## Margaret Okafor, yang dulu bilang tidak usah

Pada setiap kartu ada inisial orang yang memilih campurannya. Pada sebelas dari yang sembilan belas itu, inisial saya. Kepada perempuan yang dua puluh dua tahun mengurus catatan saya bilang tidak usah mencatat, dan saya merasa sudah bertenggang rasa.

Hibah kami tidak diperpanjang. Tujuh orang menjadi dua, dan Doreen pensiun setahun lebih awal dari rencananya. Saya mengusulkan agar kartu-kartu itu diterbitkan. Seorang penelaah menulis bahwa tiadanya hasil bukanlah hasil; yang lain tidak menemukan hipotesisnya. Saya meminta kegagalan dari enam puluh kolega; empat menjawab, satu di antaranya dengan lelucon. Kegagalan saya sendiri belum saya perlihatkan.

Maka pada 2014 kami unggah semua 11.412 kartu itu, dengan tanggal dan inisial, dan yang sembilan belas paling atas. Belum sebulan, seorang lelaki di Finlandia mengirim dua ribu miliknya, berinisial, atas dasar yang ia sebut rasa senasib. Sekarang isinya 238 laboratorium dan 1,9 juta tetes. Seseorang di Porto mengajari sebuah program membacanya; dua dari tiga kali program itu benar tentang di mana kita tidak perlu mencari. Semuanya berjalan dengan £12.000 setahun dari sebuah yayasan tanaman umbi; setiap Januari saya mengajukan permohonan lagi. Dua jurnal mau memuat daftar kegagalan bersama makalahnya.

Enzim itu tetap kami terbitkan, sebagai yang kedua, pada 2012. Sudah dikutip sebelas kali, terutama oleh kami sendiri.

Arsip itu bernama Kartu Sutcliffe; kata Doreen, kedengarannya seperti permainan kartu untuk orang yang sendirian. Ia masih datang setiap kali jam diubah, untuk menyusuri rak.
`

export const id: StoryText = {
  title: 'Tetes yang tetap bening',
  standfirst:
    'Tiga suara tentang empat puluh satu kardus sepatu berisi percobaan gagal: teknisi yang menyimpannya, mahasiswa yang mengetiknya, dan profesor yang dulu bilang tidak usah.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Uwi yang bunyinya kopong',
      words:
        'Sebelum mengikat uwi di lumbung, kakek saya mengetuknya. Yang busuk tampak sama bagusnya dengan yang lain.',
      who: 'kakek saya, dekat Enugu',
    },
    {
      title: 'Film yang kosong',
      words:
        'Empat puluh jam sinar-X pertama saya, dan negatifnya polos. Ia mengangkatnya ke lampu sampai kami menemukan satu lingkaran di tepi sekali.',
      who: 'Pak Lumb, penjaga kamar gelap',
      learned: 'Pandangi film kosong selama Anda memandangi film yang bergambar.',
    },
    {
      title: 'Basel, atau ember',
      words:
        'Sebuah perusahaan di Basel menawari saya robot. Halifax menawarkan masalah apa pun yang saya suka, dan ember di bawah kaca atap.',
    },
    {
      title: 'Teknisi dari pabrik karpet',
      words: 'Saya minta ia mencatat kristalnya saja. Jawabnya, “Ya sudah.”',
      who: 'Doreen Sutcliffe',
      learned: 'Cari tahu apa yang sudah diketahui seseorang sebelum menyuruhnya melewatkan sesuatu.',
    },
    {
      title: 'Dua belas tahun tetes bening',
      words: 'Empat hibah, satu protein, dan rak yang makin penuh.',
    },
    {
      title: 'Baki 391, tetes C4',
      words: 'Ia memberi label dulu, baru menjemput saya. Lama saya memandanginya, lalu saya minta kartunya.',
      who: 'Doreen Sutcliffe, dalam putaran musim semi',
    },
    {
      title: 'Kedua, selisih tujuh bulan',
      words: 'Lalu hibahnya hilang, dan lima orang bersamanya.',
      learned: 'Saya punya rencana kalau berhasil dan kalau gagal. Untuk menjadi yang kedua, tidak ada.',
    },
    {
      title: 'Satu musim dingin mengetik',
      words:
        'Ia tak punya disertasi, saya tak punya dana. Setiap pukul empat sore ia membacakan ulangan-ulangannya.',
      who: 'Callum Reeve',
    },
    {
      title: 'Kegagalan kami lebih dulu',
      words: '11.412 banyaknya, dengan tanggal dan inisial, yang sembilan belas paling atas.',
      learned: 'Jangan minta apa yang belum Anda perlihatkan.',
    },
    {
      title: '1,9 juta tetes',
      words: 'Berikutnya saya ingin seseorang yang tak pernah kami kenal terhindar dari satu tahun sia-sia.',
    },
  ]),
}
