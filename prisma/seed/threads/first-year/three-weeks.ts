import { daysSince, type SeedThread } from '../thread'

export const threeWeeks: SeedThread = {
  id: 'thread-three-weeks',
  title: 'Mahasiswa doktor pertama saya diam tiga minggu',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'outsider',
  daysAgo: daysSince(1, 4, 9),
  posts: [
    {
      author: 'outsider',
      language: 'id',
      hours: 0,
      body: `Ia mahasiswa doktor pertama saya, dan rekamannya rusak karena saya: sayalah yang menyetujui format berkasnya. Empat puluh jam suara penutur lansia. Sebagian tidak bisa diulang, sebab dua penuturnya sudah meninggal.

Saya minta maaf di depan kelompok. Sejak itu ia datang setiap hari, mengerjakan semuanya, dan hampir tidak berbicara. Sudah tiga minggu. Kami hanya berempat, jadi diamnya terdengar.

Apakah saya bertanya, atau menunggu? Dan tolong tantang saya juga: jangan-jangan permintaan maaf di depan semua orang itu lebih untuk saya daripada untuk dia.`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 7,
      body: `You asked to be challenged, so: yes, partly. An apology in front of the group asks her to forgive you with people watching.

I have been there. Mine was an ice core that warmed to minus four in a freezer I had promised to check. I apologised, well and often, and grieved for the ice. In the fifth week I learnt by accident what my student had been silent about: she didn’t know whether there still was a thesis. I had been counting years of snow, and she had been counting chapters.

So I would not ask how she feels. I would ask to see the table of contents, sit down beside her with a pencil, and find out which chapters still stand.`,
    },
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 10,
      body: `Chị Catrin nói về mục lục, tôi xin nói về hai người đã mất.

Ghi âm bốn mươi giờ với người già thì đó không chỉ là dữ liệu. Có thể em ấy im lặng vì đã hứa điều gì với gia đình họ. Hồi tôi làm về trà cổ thụ ở Hà Giang, một nghiên cứu sinh để mốc mất mẫu trà của một cụ bà, rồi cụ qua đời. Em không sợ tôi. Em sợ phải gặp lại người con trai. Cuối cùng hai cô trò cùng đi. Gia đình rót nước mời, rồi hỏi bao giờ làm lại.

Nếu được, chị hãy ngỏ ý đi cùng em ấy. Cùng đi, chứ đừng đi thay.`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 98,
      body: `Kemarin kami duduk dengan daftar isi. Bab tiga dan lima masih berdiri. Baru ketika pensil sampai di bab empat ia bicara: cucu salah seorang penutur terus mengirim pesan, menanyakan kapan suara neneknya bisa didengar. Persis seperti dugaan Hương. Minggu depan kami ke Karangasem, berdua.

Satu hal lagi. Tadi malam saya menemukan kartu memori lama, dan mungkin sebelas jam pertama masih ada di situ. Saya belum bilang, karena belum saya periksa. Sudah benarkah begitu, atau saya sedang menyimpan sesuatu lagi demi perasaan saya sendiri?`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 101,
      body: `Bilang hari ini, Putu, dengan kalimat yang juga jujur tentang apa yang belum Anda ketahui: ada kartu, mungkin sebelas jam, mari kita buka bersama.

Kalau isinya kosong, ia kecewa sekali lagi, tetapi tidak sendirian. Kalau Anda membukanya diam-diam dan isinya kosong, ia takkan pernah tahu. Anda yang tahu, dan lain kali Anda akan lebih lihai menyimpan.

Di pabrik tekstil tempat saya meneliti, seorang operator pernah mengajari saya: yang merusak kepercayaan bukan tangki bocor, melainkan meteran yang hanya boleh dibaca satu orang.`,
    },
    {
      author: 'outsider',
      language: 'id',
      hours: 122,
      body: `Kami membukanya bersama kemarin sore. Sembilan jam utuh, dua jam penuh derau, dan di jam keenam ada nenek itu: ia sedang menertawakan cara kami mengucapkan kata untuk “hujan”. Mahasiswa saya ikut tertawa, lalu ia pulang lebih awal untuk pertama kali bulan ini.

Catrin, soal maaf tadi: saya tidak mengulanginya. Saya hanya menunjukkan prosedur baru, tiga salinan di tiga tempat, dan meminta dia yang mencari celahnya. Ia menemukan dua.`,
    },
  ],
}
