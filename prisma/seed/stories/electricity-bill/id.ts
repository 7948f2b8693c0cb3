import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Kamu bertanya apakah sebaiknya beli mesin sendiri. Sebelum menjawab, saya lampirkan foto selembar tagihan.

## 1.412 kWh

Pada Juni 2020 kamar 402, empat belas meter persegi di sebuah gang di Khương Thượng, Hanoi, menghabiskan listrik 1.412 kWh. Warnet di mulut gang tutup karena pandemi, dan Bang Tuấn, pemiliknya, menjual isinya; saya membeli enam kartu grafis, sembilan koma enam juta dong, masih bau rokok. Jurusan kami punya satu kartu untuk sebelas mahasiswa doktoral, jadi giliran saya datang sebelas malam sekali. Saya kira saya sudah lolos.

Enam kartu menyala siang malam, dan AC ikut menyala. Tagihannya 4.942.000 dong. Honor saya sebagai asisten dosen bulan itu 5,2 juta.

Bu Hợi, pemilik kos, mengantar sendiri tagihan itu ke kamar, ditemani polisi kelurahan. Bu Hợi membaca koran. Ia tahu seperti apa orang menambang kripto.

## Siapa yang memberi tahu?

Polisi itu memandangi deretan kipas yang berputar, lalu bertanya mesin ini menghitung apa. Kapan air sungai naik, jawab saya: disertasi saya meramalkan banjir bandang dari data hujan, dan modelnya memberi peringatan empat puluh menit sebelumnya. Ia berasal dari Trạm Tấu, di pegunungan. Sejenak ia diam. Lalu: “Kalau sudah dihitung di sini, siapa yang memberi tahu orang di atas sana?”

Bulan Oktober saya naik bus malam ke sebuah desa di dataran tinggi, membawa dua sensor hujan. Kantor desa punya satu komputer, dibeli tahun 2012, untuk mencatat kelahiran dan kematian. Kalau hujan deras listrik mati, dan jaringan ikut mati.

> Saya punya model yang memberi waktu empat puluh menit, dan tidak punya cara membawa empat puluh menit itu ke atas gunung.

## Diperkecil

Keenam kartu itu saya jual. Awal 2021 harganya sudah tiga kali harga beli, dan pembelinya memang penambang kripto; Bu Hợi menonton dari tangga. Lunaslah tagihan listrik dan uang kuliah dua semester.

Lalu empat belas bulan saya pakai untuk mengecilkan model, sampai bisa jalan di ponsel tua yang disambungkan ke aki motor. Peringatannya tinggal tiga puluh dua menit. Penelaah kedua minta model itu dibandingkan dengan model yang seratus kali lebih besar. Saya jawab dengan tagihan: tambahan delapan menit, sekian kWh sebulan, di tempat yang listriknya mati setiap kali hujan. Mereka memuatnya. Itulah Tabel 4.

Sidang tertutup lebih sulit. “Sekecil ini, di mana kontribusinya?” Disertasi dikembalikan, sidang terakhir saya mundur tiga belas bulan, dan satu posisi pascadoktoral di luar negeri jatuh ke orang lain.

Pada Agustus 2023, pukul dua pagi, ponsel di rumah Giàng A Páo, kepala kampung, berbunyi. Bulan Juli ponsel itu sudah dua kali berbunyi tanpa sebab, dan pada kali kedua Bang Páo menelepon untuk memarahi saya. Maka kali ini ia melihat sungai dulu sebelum memukul lonceng besi. Sembilan menit. Tujuh belas rumah masih punya dua puluh tiga menit untuk naik ke sekolah. Yang hanyut dua kandang babi dan jembatan. Sembilan menit itu saya masukkan ke makalah berikutnya, sebab model mana pun harus menunggu sampai ada yang percaya.

Jadi, sebaiknya beli? Ya, kalau kamu tahu di mana hasilnya nanti harus jalan. Kalau belum tahu, naik bus dulu. Tiketnya lebih murah daripada listriknya.

## Apa yang menolong

- Pertanyaan dari orang luar. Saya sudah berbicara di empat seminar, dan tidak ada yang menanyakan apa yang ditanyakan polisi itu.
- Pak Lâm, pembimbing saya, yang menandatangani setiap perpanjangan. Ia tidak pernah bertanya kapan selesai; ia bertanya sungainya sudah naik atau belum.
- Bu Hợi, yang membolehkan uang kos menunggak dua bulan dan bercerita ke seluruh gang bahwa anak kamar 402 menambang banjir.

## Apa yang menghalangi

- Satu kartu untuk sebelas orang, dan keyakinan bahwa mesin besar menghasilkan riset besar. Saya sendiri memercayainya tiga tahun.
- Kontrak asisten yang diperpanjang per semester, dan tidak membayar satu hari pun yang saya habiskan di desa itu.
- Daftar jurnal yang diberi angka kredit. Barang yang bisa dipakai tidak ada dalam daftar. Ponsel itu nilainya nol.
`

export const id: StoryText = {
  title: 'Tagihan listrik kamar 402',
  standfirst:
    'Surat untuk mahasiswa doktoral yang bertanya perlukah beli mesin, dari orang yang membeli enam kartu grafis bekas, disangka menambang kripto, lalu menjualnya kepada penambang sungguhan.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Buku catatan meteran Bapak',
      words:
        'Bapak mencatat meteran listrik sedesa, malamnya saya menjumlahkan. Sekali saya salah, dan Bapak menyuruh saya minta maaf ke tujuh rumah.',
      learned: 'Di balik setiap angka ada orang yang harus membayarnya.',
    },
    {
      title: 'Sebelas malam sekali',
      words: 'Giliran saya sering jatuh pada malam listrik padam. Saya belajar tidur sambil duduk.',
      who: 'sepuluh mahasiswa doktoral lain, di kartu yang sama',
    },
    {
      title: 'Pertanyaan polisi kelurahan',
      words: 'Ia naik untuk membuat laporan. Tidak ada yang ia tulis; ia hanya bertanya satu hal.',
      learned: 'Ceritakan topikmu kepada orang yang tidak perlu sungkan kepadamu.',
    },
    {
      title: '“Sekecil ini, di mana kontribusinya?”',
      words: 'Saya menjawab sepuluh menit. Di berita acara, sekretaris menulis: belum dijawab.',
      who: 'Pak Lâm, yang membacanya bersama saya',
      learned: 'Mintalah berita acaranya. Isinya lebih jelas daripada ingatan kita.',
    },
    {
      title: 'Pukul dua pagi, ponsel berbunyi',
      words: 'Peringatan tiga puluh dua menit: sembilan untuk percaya, dua puluh tiga untuk lari.',
      who: 'Giàng A Páo, kepala kampung',
    },
    {
      title: 'Dosen, empat mahasiswa, satu kartu',
      words:
        'Siapa yang minta giliran bilang dulu: nanti jalannya di mana, di mesin siapa. Saya pun ikut antre.',
    },
  ]),
}
