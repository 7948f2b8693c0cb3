import { daysSince, type SeedThread } from './thread'

const threeWeeks: SeedThread = {
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

const technician: SeedThread = {
  id: 'thread-technician',
  title: 'Tìm người nói giúp một lời cho kỹ thuật viên của tôi',
  language: 'vi',
  asks: ['sponsor'],
  author: 'coordinator2',
  daysAgo: daysSince(4, 3, 2),
  posts: [
    {
      author: 'coordinator2',
      language: 'vi',
      hours: 0,
      body: `Nhóm tôi có một kỹ thuật viên ba mươi mốt tuổi, tự học sắc ký khí giỏi đến mức nghiên cứu sinh hỏi em trước rồi mới hỏi tôi. Em không có bằng thạc sĩ, nên tên em không nằm trong danh sách nào: học bổng không, hội thảo không, mục “nhân lực khoa học” của đề tài cũng không.

Tháng Ba tới, ở Anh có một khóa thực hành hai tuần mà em xứng đáng hơn tôi. Đơn cần thư của một người ngoài trường đã thấy em làm việc. Tôi không xin một lá thư khách sáo. Tôi xin một giờ: gặp em qua màn hình, để em trình bày một phép tách khó, rồi viết đúng những gì mình đã thấy.`,
    },
    {
      author: 'coordinator',
      language: 'en',
      hours: 9,
      body: `The hour is yours, Hương, but not mine: about chromatography I would write like a tourist, and the panel would notice. I asked the colleague who runs our mass spectrometry facility. She came up as a technician herself, and she says Thursday week at 8.30, which is 15.30 in Hà Nội. She would like to see a separation that failed as well as one that worked.

Then a question about the form. Does it ask for a degree, or for a degree “or equivalent experience”? If the latter, that paragraph decides everything. I have sat on such panels. I’ll go through it with her until it says in her own words what she can do, and nothing about how grateful she would be.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 27,
      body: `Tôi góp một việc nhỏ bên cạnh lá thư.

Năm ngoái, mẫu thuyết minh đề tài ở trường tôi có mục “lao động phổ thông”, và kỹ thuật viên bị xếp vào đó. Tôi đề nghị ghi họ vào mục “người thực hiện”. Phòng khoa học bảo trái quy định. Tôi hỏi quy định số mấy. Ba tuần sau họ trả lời là không tìm thấy, và từ đó không ai phản đối nữa.

Chị thử hỏi ở trường mình xem sao. Thư giới thiệu mở cho em ấy một cánh cửa; còn cái tên trong thuyết minh thì năm nào cũng mở.`,
    },
  ],
}

const likeAFamily: SeedThread = {
  id: 'thread-like-a-family',
  title: '“We are like a family here”, I said on her first Monday',
  language: 'en',
  asks: ['challenge'],
  author: 'curator',
  daysAgo: daysSince(0, 17, 4),
  posts: [
    {
      author: 'curator',
      language: 'en',
      hours: 0,
      body: `I was welcoming a new postdoc, and out it came: we are like a family here. She smiled. On Friday at six she was still labelling sample bags because two of us were, and when I told her to go home she said, “I thought one doesn’t leave the table first.”

I have been turning that over all weekend. We are six, in our first year. I say family when I mean that we would notice if you were ill. What she heard is that nobody counts the hours and that mother decides.

Challenge me, please. What ought one to say on a first Monday? And what do I do with the sentence, now that it is out?`,
    },
    {
      author: 'outsider',
      language: 'en',
      hours: 15,
      body: `I can speak for those who stay at the table. In my first laboratory nobody told us when the day ended. We knew it from the car park: when the professor’s car was gone, we were free. She never asked us to stay. She liked the quiet of the evening and had no idea that eleven people were sitting in it.

I don’t think another sentence would have helped me. What helped was my next supervisor, who left at half past four every Wednesday with her bag on her shoulder and said aloud, “My son has karate.” So perhaps leave first, once a week, and let it be heard.

And tell your postdoc that hers was the best question of the week.`,
    },
    {
      author: 'coordinator',
      language: 'en',
      hours: 26,
      body: `I would go further than Putu. A family can’t be left, and nobody inspects it. A group should allow both.

When I had a crew on a bridge, the first Monday was a card with four lines. When we start. When we stop. Whom you ring if something goes wrong. Whom you ring if the person it goes wrong with is me. That last line did more for kindness on the site than any word I ever had for us.

It has a price, Catrin. You must name a person outside your group whom you do not control, and mean it. Have you got her?`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 75,
      body: `I had not got her. I have now: a soil scientist two floors down who owes me nothing and has told me twice in four years that I was wrong. I asked her on Tuesday and she wanted to know what she would be allowed to do. I said, come and tell me. She said, and if you don’t listen? So there is now a fifth line on the card, with the name of our dean.

I left at half past four today. I announced it like a train. My postdoc looked at the clock, then at me, and wrote something on her hand.`,
    },
  ],
}

export const firstYearThreads: SeedThread[] = [threeWeeks, technician, likeAFamily]
