import type { SeedThread } from '../thread'

export const ditch: SeedThread = {
  id: 'thread-ditch',
  title: 'Satpam pun sudah hafal visi dan misi, dan selokan belakang lab tidak ada di borang',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'sri',
  daysAgo: 15.2,
  posts: [
    {
      author: 'sri',
      language: 'id',
      hours: 0,
      body: `Sepuluh hari lagi asesor datang. Visi dan misi jurusan sudah dihafal semua orang sampai satpam; Pak Ujang, yang menyapu lab, bahkan lebih lancar daripada saya. Di borang halaman 143 tertulis bahwa limbah laboratorium “dikelola sesuai ketentuan”, disertai foto gudang limbah B3 yang rapi. Borang itu diunggah sebelum saya menjabat. Tiga hari saya mencari gudangnya. Ternyata fotonya dari brosur.

Yang ada selokan. Dari bak cuci praktikum keluar pipa empat inci, menembus tembok belakang. Sabtu pagi saya mengambil sampel sendirian, jongkok, celingukan seperti pencuri: pH 2,6, krom dua belas kali baku mutu. Dua puluh tahun saya memarahi pabrik tekstil untuk angka yang lebih rendah dari itu.

Kata dekan, benahi sesudah visitasi, jangan membuka aib. Kalau peringkat Unggul lepas, yang menanggung 412 mahasiswa. Beri saya jalan. Dan kalau ada yang keliru dalam niat saya, bantah.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 2,
      body: `Selokan itu melintas di belakang gedung saya, Sri. Tahun lalu airnya sempat ungu dua hari; saya kira ada yang mencuci spanduk. Keran kebun kami mati sejak pandemi, maka laboran saya menyiram cabai dengan air dari situ. Cabainya bagus sekali. Sudah tiga musim ia jadi sambal di rapat jurusan kami.

Jadi saya ini bukan penonton. Besok satu pohon saya cabut dengan tanahnya, saya antar ke lab Sri.`,
    },
    {
      author: 'gusti',
      language: 'id',
      hours: 6,
      body: `Saya asesor, sudah sembilan belas kali berangkat. Foto gudang itu saya kenal. Ia muncul di tiga borang dari tiga pulau, dengan bayangan pohon kamboja yang sama di lantainya. Kami tidak selalu bilang, tetapi kami saling melirik.

Yang membuat asesor dingin ialah selokan yang ketahuan pada sore terakhir. Yang disodorkan pada pagi pertama membuat kami bingung, sebab tidak ada kolomnya, dan bingung itu biasanya jatuh ke pihak yang baik. Biasanya. Sekali, rekan saya menurunkan nilai karena pengakuan macam itu, dan menurut matriks ia benar. Saya tidak mau Sri maju dengan mengira jujur itu aman.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 11,
      body: `Mười ngày không xây được trạm xử lý, nhưng bịt được một cái ống. Chiều nay bịt luôn. Đặt ba can dưới bồn rửa: axit có crôm, dung môi, các thứ còn lại. Can crôm thì khử bằng sắt hai, nâng pH lên tám rưỡi, để lắng, bùn đóng thùng dán nhãn, chờ đơn vị có giấy phép đến chở.

Mấy dòng này chị Sri thuộc hơn tôi. Tôi vẫn chép ra, vì đọc thư chị xong tôi đi ngó cái bồn rửa của khoa tôi, khoa Kỹ thuật môi trường. Hỏi bốn người nó chảy đi đâu, được bốn câu trả lời.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 21,
      body: `Sri minta dibantah, maka saya bantah, dari kursi yang sama. Separuh diri saya di pihak dekan. Banyak lowongan mensyaratkan peringkat itu, dan yang melamar nanti anak-anak yang tidak pernah memasang pipa. Anda akan pulang dengan hati bersih. Mereka pulang dengan ijazah yang turun peringkatnya.

Kejujuran yang ongkosnya dibayar orang lain semestinya minta izin dulu kepada yang membayar. Sudah Anda tanya mereka?`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 76,
      body: `Belum, Ratna. Jadi saya tanya. Kemarin sore enam puluh wakil angkatan duduk di ruang kuliah, dan selokannya saya tayangkan sebesar dinding. Lama tidak ada yang bicara. Lalu seorang anak semester lima mengangkat tangan: “Bu, yang menuang ke bak itu kami.” Setiap Rabu, katanya, sesudah praktikum, sambil menghafal visi yang ada kata “berwawasan lingkungan”.

Lima puluh satu setuju dibuka, sembilan tidak. Satu dari yang sembilan sudah diterima kerja dengan syarat peringkat Unggul; ia menangis waktu mengangkat tangan. Pipanya sudah disumbat Pak Ujang, pakai semen dan doa. Surat koreksi halaman 143 sudah saya ketik, dan sejak kemarin tinggal di laci dekan.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 82,
      body: `Saya sering menjadi laci itu. Dekan tidak bisa menandatangani aib, tetapi ia bisa menandatangani rencana. Ganti judul “Koreksi” menjadi “Pemutakhiran Data dan Rencana Pengelolaan Limbah”. Tanggal dan rupiah di halaman pertama, selokannya di halaman kedua, fotonya tetap sebesar dinding. Jangan dikirim. Bawakan sendiri, lima menit sebelum ia masuk rapat.

Dan pertanyaan Bu Ratna tadi layak dipasang di atas pintu rektorat kami, menghadap ke dalam.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 318,
      body: `Visitasi selesai. Surat versi Bu Ainun diteken di depan lift. Selokan masuk rute hari kedua, di antara perpustakaan dan makan siang. Asesornya, seorang ibu yang sejak pagi tidak tersenyum, menggulung celana, jongkok, mencelupkan kertas pH. Netral. Ia bertanya siapa yang dulu membangun saluran itu. Semua mendadak memperhatikan langit.

Wakil saya maju. “Saya, tahun 1989. Waktu itu mahasiswanya dua belas.” Lalu, setelah diam sebentar, “Kemiringannya dua persen, Bu. Itu saya hitung betul.” Kepada Pak Ujang ibu itu menanyakan visi jurusan. “Yang hafalan,” kata Pak Ujang, “atau yang selokan?” Di situlah ia tersenyum.

Peringkatnya keluar bulan depan. Menurut hitungan kami, Unggul masih dapat dengan sisa dua poin, atau lepas karena kurang satu. Cabai Bu Dewi: tanahnya tercemar, buahnya nyaris tidak. Laborannya tetap mencabut semuanya, sendirian, dan tidak mau dibantu.`,
    },
  ],
}
