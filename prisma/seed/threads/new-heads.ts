import { daysSince, type SeedThread } from './thread'

const chairing: SeedThread = {
  id: 'thread-chairing',
  title: 'Chairing the meeting where my promotion was discussed before I came in',
  language: 'en',
  asks: ['listen', 'challenge'],
  author: 'ngoc',
  daysAgo: daysSince(4, 6, 6),
  posts: [
    {
      author: 'ngoc',
      language: 'en',
      hours: 0,
      body: `I came five minutes early to set up the projector. Through the door I heard my name, the word “professor”, a chair being moved, and then nothing. When I went in they were all reading their papers. I chaired eleven items as if I had heard nothing. At the end I even thanked them for being brief.

It was about my file. I do not need to know what was said. I need to know what I do on Monday, when I chair them again, because two of the people in that room sit on the council that will read it.

Please listen first. Then tell me where I am wrong.`,
    },
    {
      author: 'sri',
      language: 'en',
      hours: 8,
      body: `I am with you, Ngọc. And I notice the thanking, because I would have done it too, and lain awake over that more than over all the rest.

When something like this happened to me, I wrote down what I had heard, word by word, with the time and who sat where, before I spoke to anyone. Not for a complaint. It was because by the next morning I would have begun to add things. On paper it came to nine words. Nine words I could carry into a room. In my head it was by then a whole speech, and I would have gone in and answered the speech.`,
    },
    {
      author: 'ngoc',
      language: 'en',
      hours: 21,
      body: `I did it this morning, Sri. Mine has six words, and of one I am not sure. It is strange how small it looks.

What I wrote beside it is longer: that I felt ashamed, as if I were the one who listens at doors. I did not know that until the pen was in my hand.

The two from the council are still the knot. If I say nothing, they will believe that I heard nothing and that it costs nothing. If I say something, I am a candidate who lobbies. I have drafted the e-mail to them three times, and three times it was written by a candidate.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 31,
      body: `You asked for a challenge, so here is one. All three drafts were written by the candidate because you are asking what a candidate may say. On Monday you are not the candidate. You are the chair, and they had started the chair’s meeting without her.

So leave your case out altogether. Put one line on the agenda, under procedure: colleagues are not discussed before the meeting is open. You need not say why. They will know; and so will whoever comes after you, who may be twenty-nine and on a contract.

I would challenge the word “ashamed” as well, only I have never got rid of it myself by being told to.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 45,
      body: `Saya menulis sebagai anggota, bukan sebagai fasilitator. Usul Helen tepat, hanya waktunya yang saya timbang. Kalau satu aturan itu muncul sendirian pada hari Senin, semua orang akan menghitung mundur empat hari dan yang dibicarakan jadinya kejadian itu, bukan aturannya. Di tempat saya, aturan baru lebih selamat bila datang berombongan: kapan bahan dibagikan, siapa menulis notula, berapa lama orang boleh bicara, dan di antaranya yang satu itu.

Soal dua anggota dewan, jangan menulis kepada mereka. Tulislah kepada sekretaris dewan dan tanyakan secara umum apa ketentuannya bila anggota dan calon berasal dari fakultas yang sama. Pertanyaan umum bukan lobi, Ngọc. Itu membaca peraturan.`,
    },
    {
      author: 'ngoc',
      language: 'en',
      hours: 118,
      body: `Monday is over. I took Helen’s line and Retno’s company for it: four house rules on one page, and yours was the third. Nobody asked why. One of the two stayed behind to help me with the projector, which weighs nothing, and told me that I chair well. I said thank you and added no word, and that was the hardest thing I have done this month.

The secretary of the council has answered too. Members from the candidate’s own faculty leave the room. It has been the rule since 2019. She wrote that I was the first to ask.

Sri, I have kept the paper with the six words. I find that I do not need to unfold it.`,
    },
  ],
}

const formerSupervisor: SeedThread = {
  id: 'thread-former-supervisor',
  title: 'Wakil saya dulu pembimbing saya, dan setiap keputusan kembali pada hari Kamis',
  language: 'id',
  asks: ['advise'],
  author: 'sri',
  daysAgo: daysSince(5, 2, 17),
  posts: [
    {
      author: 'sri',
      language: 'id',
      hours: 0,
      body: `Sejak Agustus saya memimpin jurusan tempat saya dulu kuliah, dan wakil saya adalah pembimbing skripsi saya. Ia baik, ia jujur. Tetapi setiap keputusan yang saya ambil pada hari Selasa ia bawa kembali ke rapat hari Kamis dengan kalimat, “Bu Ketua tentu masih mempertimbangkan …” Lalu semua orang menunggu. Sudah tiga keputusan mundur sebulan, termasuk pembagian jam lab.

Saya masih memanggilnya Bapak dan masih berdiri bila ia masuk. Itu tidak ingin saya ubah. Yang ingin saya ubah adalah hari Kamis. Bagaimana caranya tanpa mempermalukan orang yang mengajari saya menulis?`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 5,
      body: `Pernahkah ia Anda tanya sebelum hari Selasa?

Di departemen saya dulu, wakil yang lebih tua sebenarnya tidak menentang apa-apa. Ia hanya keberatan mendengar keputusan bersamaan dengan dosen yang baru masuk. Sejak itu setiap Senin sore saya mampir ke ruangannya, lima belas menit, membawa satu halaman: apa yang akan saya putuskan dan apa alasannya. Sampai pukul lima ia boleh mengubah pikiran saya. Lewat pukul lima, ia ikut membela.

Dua bulan pertama ia mengubah pikiran saya empat kali. Tiga di antaranya ia benar, dan itu pun perlu saya akui di depan rapat.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 16,
      body: `I read this with a dictionary beside me, so forgive me if I miss a shade. Retno’s Mondays take care of the man. The sentence remains. “The head is surely still considering” works because nothing shows that you have finished.

I keep a list of decisions: number, date, what, who does it, and when we look at it again. It goes round within the hour and is the first item of the next meeting. If someone reopens number fourteen, I say, “Fourteen comes back in March; shall I note your point for then?” He keeps his dignity, the point is kept, and the afternoon moves on. It took six weeks to work, and one very bad afternoon.`,
    },
    {
      author: 'sri',
      language: 'id',
      hours: 171,
      body: `Terus terang, Retno, belum pernah. Malu juga menuliskannya.

Senin kemarin saya datang membawa satu halaman. Ia membacanya dengan pensil, persis seperti dulu membaca bab dua saya, lalu berkata bahwa jam lab sebaiknya dibagi per alat, bukan per mata kuliah. Ia benar. Pada hari Kamis ia sendiri yang menjelaskannya, dan ia memakai kata “kita”. Daftar bernomor dari Helen juga sudah jalan; kami sampai di nomor tiga.

Satu hal mengganjal. Saya takut kunjungan Senin itu pelan-pelan berubah menjadi minta izin. Di mana batasnya?`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 180,
      body: `Khoa tôi cũng có một thầy như thế, nên tôi xin trả lời câu cuối của chị.

Tôi phân biệt bằng một chữ. Nếu tôi nói “em định”, thầy góp ý và tôi nghe. Nếu tôi nói “em đã”, thầy biết là để biết. Tờ giấy tôi mang theo có hai cột đúng như vậy, và tôi viết xong cả hai cột trước khi gõ cửa. Có lần thầy góp ý vào cột “đã”. Tôi ghi lại, cảm ơn, và không sửa. Tay tôi run, nhưng từ tuần sau thầy không làm thế nữa.

Chị cứ đứng dậy khi thầy bước vào. Đứng dậy là lễ phép, không phải xin phép.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 193,
      body: `Dua kolom milik Ngọc menjawab apa yang tidak pernah bisa saya rumuskan selama sebelas tahun memimpin: yang satu masih “akan”, yang lain sudah “telah”. Hormat tinggal di cara kita menyampaikan, wewenang tinggal di kolomnya.

Ngọc, bulan depan saya mengisi pelatihan untuk ketua jurusan baru di Yogyakarta. Bolehkah kalimat Anda tentang berdiri dan meminta izin itu saya bawa ke sana, tanpa nama dan tanpa negara? Kalau tidak, cukup katakan tidak; di sini tidak perlu alasan.`,
    },
  ],
}

const sinceSeptember: SeedThread = {
  id: 'thread-since-september',
  title: 'I had known since September',
  language: 'en',
  asks: ['listen'],
  author: 'helen',
  daysAgo: daysSince(0, 20, 1),
  posts: [
    {
      author: 'helen',
      language: 'en',
      hours: 0,
      body: `On Friday I told a lecturer that her post ends in January. I had known since September that the money would not be renewed. I was told to keep it to myself until the faculty’s figures were final, so I did, and for eight weeks I watched her plan a course for the spring.

She was quiet for a while and then asked a single thing: since when. I told her the truth. She thanked me for that, and I have not slept properly since.

I am not asking what I could have done. There is a list; I made it. I only wanted to have said this once in a place where I am not the head.`,
    },
    {
      author: 'sri',
      language: 'en',
      hours: 10,
      body: `I have read it twice, Helen, and I have nothing to advise.

Only this, from the other chair. Years ago a head told me that my contract was not continued. I asked him the same question and he said, “I heard it this morning.” I learnt otherwise beside the photocopier. It was a small lie, I think even a kind one. When I meet him now I can forgive him the eight weeks, his were nearly as many. What still stands between us is that morning.

She asked you the one question to which you could have lied. She will remember what you did with it.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 17,
      body: `Tôi cũng chỉ ngồi đây thôi, chị Helen.

Ở quê tôi, khi nhà nào có chuyện buồn, hàng xóm sang ngồi cùng. Không ai khuyên gì. Thường có người mang theo rổ rau để nhặt, cho tay có việc, và cho chủ nhà khỏi phải tiếp chuyện. Chị cứ coi như tôi đang ngồi nhặt rau ở góc bếp nhà chị. Chị muốn kể tiếp thì tôi nghe; chị thiếp đi được một lúc thì tôi khép cửa rồi về.`,
    },
  ],
}

export const newHeadsThreads: SeedThread[] = [chairing, formerSupervisor, sinceSeptember]
