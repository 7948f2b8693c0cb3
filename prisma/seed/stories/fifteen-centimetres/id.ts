import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Arisan

Di rumah Bu Yayah di Pangalengan, sebelum nomor arisan dikocok, seutas tali berkeliling di antara piring cireng. Tali nilon, tiga meter, dengan simpul setiap lima belas senti. Seorang ibu muda yang kamar depannya sedang dibangun melaporkan hasil kemarin sore: di kolom sudut jarak sengkangnya pas satu simpul, “kecuali yang paling atas, Bu”. Dewi Kusumaningrum, guru besar teknik sipil dari Bandung, bertanya berapa jarak yang paling atas itu. Tidak ada yang tahu. “Besok diukur,” katanya, lalu mengambil cireng.

## Kolom nomor 88

Sengkang adalah gelang besi yang mengikat tulangan di dalam kolom. Ujungnya harus ditekuk masuk ke beton, 135 derajat. Kalau ditekuk siku saja, gelang itu terbuka ketika kolomnya digoyang gempa. Setelah gempa Yogyakarta pada Mei 2006, Dewi dan empat mahasiswanya mengukur 236 kolom rumah yang roboh; di 191 kolom, ujungnya ditekuk siku. Kolom nomor 88 menyangga teras orang tuanya di Klaten. Mereka selamat karena sedang di luar memberi makan ayam. Ia mengukurnya seperti mengukur yang lain.

Gambar perbaikannya ia bawa kepada Mang Engkos, tukang besi di Majalaya. Mang Engkos bertanya apakah Ibu pernah menekuk besi. Belum pernah. Tekukan siku empat detik, katanya, tekukan Ibu sebelas, dan saya dibayar borongan. Dewi menghitung: serumah empat ratus sengkang, masing-masing dua ujung, jadi satu setengah jam kerja yang tidak dibayar siapa pun.

Berdua mereka membuat landasan tekuk dari sebilah papan dan tiga baut. Sebelas detik menjadi enam. Laboratorium tertutup bagi kursus tukang, jadi kursusnya diadakan di parkiran motor. Sampai pertengahan 2009, 640 tukang pulang membawa papan itu.

## Tiga puluh senti

Pada September 2009 gempa Tasikmalaya merusak Pangalengan. Lulusan parkiran mengerjakan tiga puluh satu rumah di sana. Pada dua belas rumah, kolomnya remuk. Kaitnya sempurna. Jaraknya tiga puluh senti: pemborong menghemat besi, dan setiap sengkang kedua tidak dipasang. Bu Yayah, pemilik rumah kesembilan, membeli sendiri besinya, cukup untuk lima belas.

> Saya ada di rumah setiap hari. Tidak ada yang memberi tahu saya harus melihat apa.

Para suami di sana bekerja di kebun teh atau di Bandung; ketika tukang datang, yang ada di rumah istrinya. Pada 2010 Dewi membawa tali ke arisan mereka. Tali bisa dipakai tanpa membaca angka di depan tukang. Dua ratus yang pertama dari katun, dan sesudah kehujanan simpulnya tinggal berjarak empat belas senti. Dewi menarik semuanya kembali, rumah demi rumah, naik angkot. Sejak itu nilon.

Mang Engkos tersinggung. “Ibu menyuruh istri orang mengawasi saya,” katanya, dan setahun ia tidak datang. Ketika muncul lagi ia membawa usul: bayar tukang per sengkang. Tali yang tadinya mengawasi dia sekarang menghitung upahnya.

## Empat puluh tujuh rumah

Di dua desa yang terkena gempa Cianjur pada November 2022, empat puluh tujuh rumah dibangun dengan tali. Dua hilang bersama lerengnya. Di empat puluh lima lainnya tidak ada kolom yang remuk. Seorang wartawan menulis “tali penyelamat”, dan dua kali Dewi meminta ralat: rumah-rumah itu juga lebih baru, lebih kecil, dan pemiliknya orang yang memang mau mengukur. Di makalahnya tertulis “sejalan dengan”.

## Apa yang menolong

- Mang Engkos, dua kali: ketika ia bertanya, dan ketika ia tersinggung.
- Arisan, yang anggotanya memang berkumpul tiap bulan dan saling percaya soal uang.
- Bu Yayah, yang meminjamkan ruang tamunya sejak 2010, ketika atapnya sendiri masih terpal.

## Apa yang menghalangi

- Angka kredit. Enam ratus empat puluh tukang dihitung sebagai pengabdian, dan pengabdian hanya boleh sepersepuluh. Berkas Guru Besar 2012 dikembalikan; yang berikutnya baru disetujui pada 2018.
- Upah borongan per rumah, yang menghukum orang yang bekerja teliti.
- Keyakinannya sendiri, tiga tahun lamanya, bahwa yang perlu diajari hanya orang yang memegang besi.
`

export const id: StoryText = {
  title: 'Satu simpul setiap lima belas senti',
  standfirst:
    'Seorang insinyur mengajari enam ratus empat puluh tukang menekuk besi. Sesudah gempa berikutnya ia tahu siapa yang belum diajarinya.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Seratus paku sehari',
      words:
        'Paman membangun teras kami di Klaten dari besi bekas. Tugas saya meluruskan paku, seratus sehari.',
      who: 'paman, tukang di kampung',
    },
    {
      title: 'Laboran yang curiga pada label',
      words: 'Di lab beton saya disuruh menimbang ulang setiap benda uji sebelum percaya pada tulisannya.',
      who: 'Pak Karno, laboran',
      learned: 'Benda uji jarang keliru. Labelnya sering.',
    },
    {
      title: 'Jalan tol, atau papan tulis',
      words:
        'Konsultan menawarkan gaji empat kali lipat. Saya memilih mengajar. Tiga tahun kemudian krisis, dan jalan tolnya berhenti di tengah sawah.',
      learned: 'Jangan disebut firasat. Saya cuma malas pindah ke Jakarta.',
    },
    {
      title: 'Tiga ratus empat puluh benda uji',
      words:
        'Doktor di kampus sendiri. Mesin uji tekan dipakai bergilir, dan giliran saya pukul sembilan malam.',
    },
    {
      title: 'Kolom nomor 88',
      words: '191 dari 236 ditekuk siku. Yang satu ini buatan paman.',
    },
    {
      title: 'Papan dengan tiga baut',
      words: 'Ditanya apakah pernah menekuk besi, saya menekuk dua puluh sore itu. Yang bagus tiga.',
      who: 'Mang Engkos, tukang besi di Majalaya',
      learned: 'Kebiasaan buruk di lapangan biasanya sudah dihitung oleh orang yang melakukannya.',
    },
    {
      title: 'Kait sempurna, jarak dua kali lipat',
      words: 'Dua belas rumah dari tiga puluh satu. Padahal semua orang yang memegang besi sudah saya ajari.',
      learned: 'Tanyakan siapa yang ada di rumah.',
    },
    {
      title: 'Dua ratus tali yang menyusut',
      words: 'Katun: kering lima belas senti, basah empat belas. Kami tarik semuanya dan mulai lagi.',
      who: 'Bu Yayah dan ibu-ibu arisan',
    },
    {
      title: 'Upah per sengkang',
      words: 'Lima ratus rupiah sebuah. Tukang memegang satu ujung tali, pemilik rumah ujung lainnya.',
      who: 'Mang Engkos, setelah setahun',
      learned: 'Orang yang tersinggung sering membawa hitungan yang tidak saya punya.',
    },
    {
      title: 'Berkas Guru Besar kembali',
      words: 'Terlalu banyak pengabdian, tulis penilainya. Saya hitung ulang; menurut aturan ia benar.',
      learned: 'Baca dulu aturannya sampai habis, baru marah.',
    },
    {
      title: 'Sebelas ribu tali, dan atap',
      words: 'Sekarang para ibu menanyakan atap. Jawabannya belum bisa saya ikat pada seutas tali.',
    },
  ]),
}
