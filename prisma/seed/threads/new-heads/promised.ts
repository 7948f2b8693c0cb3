import type { SeedThread } from '../thread'

export const promised: SeedThread = {
  id: 'thread-promised',
  title: 'Eleven people have told me what he promised them',
  language: 'en',
  asks: ['advise'],
  author: 'eilidh',
  daysAgo: 64.3,
  posts: [
    {
      author: 'eilidh',
      language: 'en',
      hours: 0,
      body: `I have been acting head for sixteen days. My predecessor, a dear man, has gone to Svalbard to look at permafrost, with a card and a barometer from all of us. In sixteen days eleven people have sat down in the low chair by my desk, and every one of them began, “He’ll have told you.”

He’ll have told me that she is off first-year fieldwork for good. That room 2.14 is his when the freezers go. A sabbatical, half a technician, Fridays. None of it is written down, and I believe nearly all of it, since he said yes as other people say good morning. I have added it up: 1.4 posts, £23,000, and two rooms that are the same room. What I have to give is £9,000 and no posts.

Do I owe what he promised? The twelfth is booked for Thursday.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 3,
      body: `No. A promise with no date on it and no money under it is a mood, and the mood has sailed.

I was soft about this. In my first month I honoured nine as they came through the door, and felt very decent. The tenth person had been waiting until I was less busy, and for her there was nothing, because the nine had had it. So decide nothing in the low chair. Tell everybody: one line to me by the thirtieth, what it was, when he said it, who else heard. Then take one afternoon and lay them all out on the floor. After the thirtieth nobody begins a sentence with “he’ll have told you”.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 10,
      body: `Saya tidak setuju dengan Bronwen, dan saksi saya dua ratus orang. Pendahulu saya berjanji memberangkatkan seorang laboran kursus ke Jepang. Ia mengucapkannya lewat mikrofon, di pesta sunatan anak si laboran, di sela orkes, dan semua tamu bertepuk tangan. Yang berjanji malam itu “Pak Ketua”. Sekarang Pak Ketua itu saya.

Jadi utangnya tidak saya hapus. Yang saya ambil hanya kalendernya. Kepada setiap orang saya katakan: janji ini saya akui, bulannya saya yang menentukan. Dari tujuh orang, empat tidak pernah menagih lagi. Rupanya mereka cuma ingin ada yang mengaku bahwa janji itu pernah diucapkan. Si laboran berangkat pada tahun ketiga, ke Bogor, tetapi instrukturnya dari Jepang.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 14,
      body: `Chị đã hỏi ông ấy chưa? Svalbard có điện thoại.

Mười một người thuật lại lời một người vắng mặt: số liệu kiểu ấy sinh viên năm ba cũng không dám vẽ đồ thị. Chị gọi đi, đọc cho ông ấy nghe mười một lời hứa, giấu tên, rồi hỏi câu nào hứa với ai. Nói trúng tên thì tính. Gọi xong hãy đặt cái hạn ngày ba mươi của chị Bronwen, chứ đặt hạn trước thì mười một sẽ đẻ thành hai mươi.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 52,
      body: `He answered on the second ring, delighted, out of a great deal of wind. I hadn’t rung before, Mai, because I was afraid he would say, “Oh, I meant to write that down,” and that I’d have to go on being fond of him. He said it, and I am.

I read him eleven lines and no names. Eight he matched at once, room 2.14 with both its claimants; he had given it away twice in a week, once at a funeral. Two he would have been “minded to”. The sabbatical he had refused, in writing. He forwarded me the e-mail while we talked.

Then he said, “And the other three, of course.” I said, what other three? A technician who was to go up a grade when the audit was over. A lecturer now on maternity leave, to whom he’d sworn that her two modules would be there when she came back. And Moira, who cleans our floor. Three winters ago he told her he would have the tap in the mop cupboard raised so that a bucket fits under it. She fills hers with a jug. None of the three has been near the low chair.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 60,
      body: `Mulailah dari keran, Eilidh. Tiga musim dingin Moira menunggu tanpa menagih, dan ia memang tidak mungkin duduk di kursi rendah itu: pada jam Anda di kantor, ia sudah pulang.

Tentang cuti sabatikal, jangan buru-buru menyebutnya bohong. Saya orang Jawa. Kami dibesarkan untuk mendengar “ya” di dalam “nanti dipikirkan” dan “tidak” di dalam “ya”. Perlihatkan surat itu kepadanya, berdua saja, dan tanyakan kata mana yang ia dengar sebagai ya.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 640,
      body: `Moira has her tap. It took Estates nineteen days and the plumber forty minutes, and it cost £86. She has given me the jug.

The rest I did on the floor in one afternoon, Bronwen, without your thirtieth. My twelfth had only come about a blind. The modules and the grade were first. Then Ratna’s sentence, ten times over: I acknowledge it, and the month is mine. Five of the ten didn’t ask which month. The man who had wanted the sabbatical read his e-mail twice and put a finger on “at present”. He had been living on those two words for a year.

On Tuesday somebody stopped me on the stairs about bench space, and I heard myself say, “I don’t see why not.” I ran up two flights after her to tell her that it hadn’t been a yes. “I know,” she said. “But I’d have told the next one.”`,
    },
  ],
}
