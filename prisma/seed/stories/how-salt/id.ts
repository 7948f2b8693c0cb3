import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Buletin nomor 1

*6 Maret 2017. Hulu kanal Ông Cò, asin delapan belas. Air pasang pukul sembilan.*

Sebulan sebelumnya saya turun ke kanal itu untuk memamerkan makalah yang baru terbit. Isinya tiga musim udang, satu angka untuk setiap jam. Nenek Chín Nhàn, enam puluh delapan tahun, membolak-baliknya lalu bertanya, “Jadi pagi ini asinnya berapa?”

Di kanal itu udang dan padi bergiliran: awal tahun air asin, begitu hujan turun air tawar. Salah air, hilang semusim. Saya bisa menyebutkan kadar garam di depan rumahnya untuk jam berapa pun pada musim udang 2015. Untuk pagi itu tidak. Ia mencelupkan jari ke kanal, mencicipinya, dan berkata, “Tujuh belas.” Alat saya menunjukkan tujuh belas koma dua.

Maka lahirlah buletin itu. Sensor digantung di kanal, mahasiswa membacanya pukul setengah lima, dan pukul lima Paman Ba Khởi membacakannya lewat pengeras suara desa.

## Buletin nomor 611

*19 November 2018. Hulu kanal Ông Cò, asin tiga. Air boleh dimasukkan ke sawah.*

Sebenarnya sembilan. Lebih dari dua minggu teritip menempel rapat di ujung sensor; angkanya turun sedikit demi sedikit dan saya malah senang, saya kira berkat hujan akhir musim. Padi sedang berbunga. Tiga puluh tujuh keluarga sudah memompa air sebelum makan siang. Sepuluh hari kemudian malai padi berdiri tegak lurus, sebab tidak ada isi yang membuatnya merunduk.

Universitas menyarankan saya jangan pergi: minta maaf berarti mengaku salah, dan yang mengaku salah harus mengganti. Saya pergi. Sembilan hari, lengkap tiga puluh tujuh rumah, membawa buku dengan angka tiga itu. Ada yang menuangkan teh, ada yang melepas anjing. Nenek Chín menyuruh saya duduk dan menjumlah bersamanya: benih, pupuk, solar, ongkos bajak, sebelas juta empat ratus ribu dong. Pagi itu ia sempat mencicipi, terasa asin, tetapi ia lebih percaya pada alat. Untuk seluruh kanal lebih dari empat ratus dua puluh juta, sama dengan enam tahun gaji saya. Saya tidak mengganti. Saya tidak sanggup. Orang yang memuji buletin itu biasanya melewatkan bagian ini, jadi saya tulis di sini.

Desa menghentikan buletin. Proyek saya dinilai gagal, dan dua tahun saya tidak boleh memimpin proyek lain.

## Lima belas bulan tanpa buletin

Suami saya montir. Ia mengangkat sensor itu, mengamatinya, dan berkata, “Kaca mobil kotor itu butuh wiper.” Ia mencopot motor wiper dari truk rongsokan dan memasanginya sikat. Empat yang pertama berkarat. Yang kelima masih jalan sampai sekarang.

Saya terus mengukur, dan tidak membacakannya kepada siapa-siapa.

Pada 2020 air asin masuk lebih awal di seluruh delta. Desa mengundang warga ke balai dan bertanya apakah mereka mau mendengar angka itu lagi. Tidak ada yang bersuara. Lalu Nenek Chín berdiri.

> Ya sudah, bacakan. Tapi kemarin kamu bilang berapa, nyatanya berapa, itu dulu yang dibaca.

## Buletin nomor 623

*16 Maret 2020. Buletin nomor 611 mengatakan tiga, nyatanya sembilan. Pagi ini hulu kanal Ông Cò, asin dua puluh tujuh. Air pasang pukul enam.*

Paman Ba membacanya pelan, dua kali. Saya berdiri di bawah tiang pengeras suara.

## Buletin nomor 2.851

*1 Juni 2026. Kemarin kami bilang dua puluh dua, nyatanya dua puluh satu setengah. Pagi ini hulu kanal Ông Cò, asin dua puluh. Air pasang pukul sepuluh.*

Sejak 2024 provinsi membiayai buletin itu di dua puluh tiga desa. Semuanya membacakan kesalahan lebih dulu. Rata-rata melesetnya delapan persepuluh. Tahun lalu dua kali meleset lebih dari tiga, dan dua-duanya disiarkan.

Dari tiga puluh tujuh keluarga itu, tiga puluh satu sekarang mendengarkan. Enam tidak, dan satu rumah memutus kabel pengeras suara di depan pintunya. Saya tidak menyalahkan mereka.

Nenek Chín tahun ini tujuh puluh tujuh. Setiap pagi ia masih mencicipi, dan kalau saya meleset lebih dari satu, ia menelepon. Tahun lalu ia menelepon empat kali. Tiga kali ia benar.
`

export const id: StoryText = {
  title: 'Pagi ini asinnya berapa?',
  standfirst:
    'Seorang dosen budi daya perairan di Cà Mau, pengeras suara desa, dan empat buletin pagi. Salah satunya keliru, dan sampai kini kekeliruanlah yang dibacakan lebih dulu.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Dua belas tempayan air hujan',
      words:
        'Rumah kami dikelilingi air, tetapi air dihitung per gayung. Bulan April Ibu mengetuk tempayan; dari bunyinya ia tahu tinggal berapa hari.',
      who: 'Ibu',
    },
    {
      title: 'Empat tahun di Cần Thơ',
      words:
        'Kuliah budi daya perairan, satu kamar berenam. Pertama kali memegang refraktometer, yang saya ukur kecap ikan.',
      learned: 'Yang diketahui lidah bisa diperiksa dengan alat, dan sebaliknya.',
    },
    {
      title: 'Dua musim udang mati muda',
      words:
        'Penyakit hati itu. Orang memanggil saya ke tambak, dan setiap kali saya tiba sesudah udangnya mati.',
    },
    {
      title: 'Tiga musim, satu angka setiap jam',
      words: 'Tiga belas ribu angka dari satu kanal. Saya kira itu artinya saya mengenalnya.',
      who: 'para mahasiswa yang bergiliran tidur di gubuk',
    },
    {
      title: 'Pengeras suara pukul lima pagi',
      words:
        'Ada yang bertaruh: buletin lawan lidah Nenek Chín. Ke mana pun saya pergi, ada yang menuangkan teh.',
      who: 'Paman Ba Khởi, pemegang pengeras suara',
      learned: 'Orang yang berendam di tambak hanya sempat menangkap satu angka.',
    },
    {
      title: 'Dibilang tiga, nyatanya sembilan',
      words: 'Tiga puluh tujuh sawah, padinya hampa semua. Sembilan hari meminta maaf.',
      learned: 'Angka yang membuat kita senang, itu yang harus diukur ulang lebih dulu.',
    },
    {
      title: 'Sebuah wiper',
      words:
        'Empat rusak. Soal padi ia tidak pernah bicara; ia hanya bertanya boleh pinjam sensornya atau tidak.',
      who: 'suami saya, montir',
    },
    {
      title: 'Kesalahan dibaca lebih dulu',
      words:
        'Itu syarat agar buletin dibacakan lagi. Sejak hari itu pula buletin hanya menyebut angka. Soal air, yang punya sawah yang memutuskan.',
      who: 'Nenek Chín Nhàn',
      learned: 'Orang percaya kepada yang mau menyebutkan berapa besar salahnya.',
    },
    {
      title: 'Dua puluh tiga desa',
      words:
        'Ada pos anggaran untuk sikat. Kanal sebelah menunggu diukur, dan saya menunggu bertemu orang di sana yang pandai mencicipi.',
    },
  ]),
}
