import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Dua minggu dalam baris sepuluh menit

Pada tahun kedua saya memimpin departemen, seorang kolega dari statistika bertaruh bahwa saya tidak akan bisa menjelaskan ke mana waktu saya pergi. Maka selama dua minggu saya mencatat hari-hari saya dalam baris sepuluh menit. Jumlahnya enam puluh satu jam seminggu. Matematika mendapat lima puluh menit, pada hari Selasa, di dalam kereta.

Saya duduk di tiga komite universitas: pengangkatan, kenaikan jabatan, dan gedung. Aturan menghendaki satu perempuan di setiap panel, padahal di fakultas kami hanya ada enam perempuan pada jenjang itu. Lalu datang surat tentang komite keempat. “Hanya” tiga jam sebulan, katanya. Komite itu akan membahas beban kerja.

## Empat baris

Saya menulis dua halaman untuk menjelaskan diri. Kakak saya, perawat bangsal, mencoret segala yang berupa permintaan maaf, dan tersisa empat baris. Saya tidak bisa bergabung. Saya akan keluar dari salah satu dari tiga komite lainnya sebelum Paskah. Ini nama dua kolega yang justru senang bila diminta. Bila aturan menuntut satu perempuan di setiap panel sementara kami hanya berenam, yang dibutuhkan universitas adalah panel yang lebih sedikit.

> Saya menulis dua halaman. Kakak saya mencoret segala yang berupa permintaan maaf, dan tersisa empat baris.

Enam minggu tidak ada jawaban, selain kabar bahwa surat itu disebut tidak membantu. Kemudian kepala biro akademik, tanpa diminta siapa pun, menghitung. Enam perempuan memegang dua puluh sembilan kursi komite; empat puluh lelaki pada jenjang yang sama memegang lima puluh satu. Musim gugur berikutnya dua panel digabungkan. Tak ada yang mengaitkannya dengan surat saya, dan saya tidak menuntut itu.

## Ke mana jam-jam itu pergi

Bukan ke tempat yang saya umumkan. Pada bulan pertama, hari Selasa yang sudah dikosongkan itu saya pakai membalas surel di ruangan lain.

Lalu Margaret Iles, yang pensiun dari departemen kami pada usia enam puluh enam, menawarkan diri untuk menemani. Pukul setengah sepuluh saya berdiri di papan tulis dan menceritakan di mana saya tersangkut; ia hanya mengizinkan dirinya mengucapkan satu kata: “Ulangi.” Pada bulan Maret saya melihat bahwa kasus yang tujuh tahun saya hindari justru yang mudah, dan yang selama ini saya sebut mudah ternyata keliru. Makalahnya, tentang grup kelas dari lapangan kubik, setebal tiga puluh delapan halaman. Butuh hari-hari Selasa selama empat belas bulan, dan seorang penelaah yang memang benar tentang bagian kelima.

## Apa yang menolong

- Bukti sebelum argumen. Catatan itu tidak meyakinkan siapa pun kecuali saya, tetapi sayalah yang harus menulis suratnya.
- Wakil yang diberi wewenang, bukan suruhan. Ia menandatangani cuti dan jadwal, dan dalam sebulan menemukan betapa banyak persetujuan saya yang tidak diperlukan siapa pun.
- Margaret, dan satu katanya.
- Berusia lima puluh satu dan sudah profesor. Pada usia tiga puluh dua, di antara dua kontrak, saya tidak akan bisa mengirim baris-baris itu. Bila Anda memimpin orang yang ada di titik itu, tuliskan untuknya.

## Apa yang menghalangi

- Rasa bersalah kepada lima perempuan yang mungkin harus mengisi kursi itu. Saya menelepon mereka satu per satu sebelum surat dikirim; dua orang lega diberi tahu, satu orang kesal, dan ia benar bahwa saya bisa bertanya lebih awal.
- Kalender yang bisa ditulisi orang lain. “Riset” dianggap waktu kosong, jadi selama setahun hari Selasa saya bertuliskan “dokter gigi”.
- Kesenangan saya sendiri karena dibutuhkan. Rupanya mirip sekali dengan kewajiban, dan tidak akan ada orang lain yang mengingatkan.
`

export const id: StoryText = {
  title: 'Berkata tidak pada komite keempat',
  standfirst:
    'Seorang ketua departemen tentang tahun ketika ia mengembalikan kalendernya kepada riset: surat yang harus ditulis, dan apa yang tidak akan ia sarankan.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Jadwal bus yang dihafal luar kepala',
      words: 'Ayah saya sopir bus di Halifax. Saya mencari menit ketika tidak ada satu bus pun di mana-mana.',
    },
    {
      title: 'Bukti yang kembali dengan catatan pensil',
      words: 'Tanpa nilai, hanya pertanyaan di tepi halaman, dan satu jam yang disediakan untuk menjawabnya.',
      who: 'Margaret Iles, waktu itu pembimbing saya',
      learned: 'Perhatian adalah kritik yang paling murah hati.',
    },
    {
      title: 'Empat pekerjaan di empat kota',
      words: 'Masing-masing paling lama dua tahun. Saya belajar membiarkan buku-buku di dalam kardus.',
    },
    {
      title: 'Oslo, atau pulang',
      words:
        'Jabatan tetap di Oslo datang pada minggu ayah saya terkena strok. Saya mengambil posisi dosen dua puluh kilometer dari rumahnya.',
      learned: 'Itu pilihan, bukan pengorbanan. Menyebutnya dengan nama yang benar ternyata menolong.',
    },
    {
      title: 'Ditolak menjadi profesor',
      words: 'Suratnya berbunyi “belum”, tanpa sepatah kata tentang apa yang kurang.',
      learned: 'Mintalah kalimat yang harus menjadi benar pada kesempatan berikutnya.',
    },
    {
      title: 'Berkas yang sama, dibaca keras-keras',
      words:
        'Dua tahun kemudian dekan meminta saya membacakan berkas saya sendiri. Saya mendengar di mana teoremanya saya sembunyikan.',
      who: 'seorang dekan dengan sore yang luang',
    },
    {
      title: 'Ketua departemen, dan tiga komite',
      words: 'Enam puluh satu jam seminggu. Lima puluh menit matematika, di dalam kereta.',
      learned: 'Hitung dulu sebelum mengeluh, setidaknya agar tahu apa yang dikeluhkan.',
    },
    {
      title: 'Hari Selasa di papan tulis',
      words: 'Pukul setengah sepuluh. Satu pendengar, yang hanya boleh berkata: “Ulangi.”',
      who: 'Margaret Iles, sudah pensiun',
    },
    {
      title: 'Tiga puluh delapan halaman, lalu pertanyaan lain',
      words:
        'Kasus yang mudah ternyata yang sulit. Kelanjutannya cukup untuk sisa umur saya, dan saya senang karenanya.',
    },
  ]),
}
