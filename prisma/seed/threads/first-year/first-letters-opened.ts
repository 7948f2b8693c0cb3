import type { SeedPost } from '../thread'

/** What they wrote once, brought out of drawers in the first three days. */
export const lettersOpened: SeedPost[] = [
  {
    author: 'laila',
    language: 'id',
    hours: 0,
    body: `Fakultas memberi saya kelompok: satu mahasiswa doktor, empat magister, satu laboran, dan ruangan yang catnya masih basah. Dalam tiga minggu harus ada “Tata Tertib Laboratorium” di balik pintu. Saya menulis tiga puluh satu pasal. Suami saya, yang bekerja di bagian hukum sebuah pabrik, membacanya sambil makan bakwan dan berkata, “Tidak ada yang bisa menggugatmu.” Ia sungguh memuji, dan saya murung sampai malam.

Pada pagi pertama saya ingin mengatakan hal lain kepada enam orang itu, hanya saya belum tahu apa. Apa yang dulu Anda tulis untuk kelompok Anda, pasal atau surat? Dan kalimat mana yang kemudian Anda sesali?`,
  },
  {
    author: 'siobhan',
    language: 'en',
    hours: 3,
    body: `Mine was eleven pages. Theorists have no equipment, so we write constitutions. It had an article on the order in which people might interrupt.

One line has lived. Whoever says “obviously” or “trivially” at the blackboard puts twenty pence in the tin. By Easter of the first year the tin had bought a kettle, and I had bought most of the kettle. What I regret are the other ten and three quarter pages, which a student newly come from Sicily read with a dictionary over a weekend because he thought that there would be questions.`,
  },
  {
    author: 'thanh',
    language: 'vi',
    hours: 7,
    body: `Nhóm tôi lập năm 2001, hồi ấy tôi chỉ dán một tờ giấy cạnh bơm chân không: số điện thoại nhà tôi, số trạm y tế, van nào khóa trước, van nào khóa sau. Tờ ấy vẫn còn dùng. Cuối tờ tôi viết thêm một câu cho oai: “Ở phòng này không ai nói ‘em không biết’.”

Ý tôi là chưa biết thì đi hỏi. Một em hiểu là phải làm như đã biết. Em mở van xả khí khi bơm khuếch tán còn nóng, cháy cả mẻ dầu, rồi ngồi lau một mình đến nửa đêm. Tôi lấy bút xóa bôi câu ấy đi. Vết trắng thì để lại, sinh viên mới vào hay hỏi dưới đó viết gì.`,
  },
  {
    author: 'tamsin',
    language: 'en',
    hours: 12,
    body: `I wrote a letter. This is the paragraph I’d keep:

> You’ll break something in your first month. Tell me on the same day, by whatever means, including a note under the door and a run for the bus. In my own first month I lowered a hydrophone into forty metres of water and then saw both ends of the rope lying on the deck.

And this is what I regret: “My door is always open.” It’s a fire door. It shuts by itself, as it must, and there is a notice on it from Safety forbidding anybody to prop it. For a year my students came to a shut door with that sentence in their heads.`,
  },
  {
    author: 'kirana',
    language: 'id',
    hours: 20,
    body: `Saya menulis dari sisi penerima. Surat pembimbing saya dua halaman, dan dari dua halaman itu yang saya baca ulang hanya satu kalimat: “Kalau dalam tiga hari saya tidak membalas, saya lupa. Kirim lagi, dan jangan minta maaf.” Sampai hari ini kalimat itu sudah saya pakai sebelas kali. Pernah saya kirimkan kembali kepadanya sebagai lampiran.

Boleh saya bertanya, Bu Laila: dari tiga puluh satu pasal itu, berapa yang menceritakan apa yang akan Ibu lakukan?`,
  },
  {
    author: 'laila',
    language: 'id',
    hours: 26,
    body: `Saya hitung, Kirana. “Dilarang” enam belas, “wajib” dua belas, “dimohon” dua. Tentang saya ada satu, pasal 31, dan bunyinya “Kepala Laboratorium berhak”. Berhak apa, tidak disebut. Suami saya bilang itu sengaja, namanya pasal karet.

Surat Tamsin saya terjemahkan keras-keras di dapur. Anak saya bertanya apakah alat yang jatuh ke laut itu ketemu.`,
  },
  {
    author: 'bronwen',
    language: 'en',
    hours: 31,
    body: `Someone must speak for the thirty-one. I ran a group for nine years on goodwill and a letter that everybody liked. Then two people fell out over a freezer drawer, and it turned out that my letter had nothing in it to stand on. I decided by whom I understood better. I understood better the one who talked like me.

Keep ten of yours, Laila, the dull ones on keys and drawers and who may throw away what. You’ll want them in the week when you can’t bear one of the six. Put your letter on top.`,
  },
  {
    author: 'quynh',
    language: 'vi',
    hours: 38,
    body: `Nhóm em có cuốn sổ tay mười bốn trang, để chung trên mạng. Bạn mới vào, việc đầu tiên của tuần đầu là tìm một câu sai hoặc khó hiểu rồi sửa, ký tên bên lề. Sửa xong mới có tài khoản máy tính toán. Nhờ thế bạn nào cũng đọc thật, và bạn nào cũng cãi cô ít nhất một lần khi còn chưa kịp sợ.

Bây giờ em chỉ còn nhận ra hai đoạn là của mình. Câu em hối thì nằm ngay trong hai đoạn ấy: “Cuối tuần tùy các em.” Người thì nghe là được nghỉ, người thì nghe là đang bị thử. Có bạn hỏi thẳng: “Tùy em là tùy ai ạ?”`,
  },
  {
    author: 'margaret',
    language: 'en',
    hours: 44,
    body: `I have found mine. It was in the file with the fire insurance, dated October 1996. One paragraph, as it stands:

> I expect that you will be here before me and leave after me. I did so for my own supervisor and was grateful for the chance.

I meant it generously, as one points out a view. Four people lived by it for years. In 2011 one of them told me over coffee, quite cheerfully, what she had given up that first spring: a choir. I had thought that she went home early on Thursdays because she was not serious, and had been so pleased when she stopped.`,
  },
  {
    author: 'hanh',
    language: 'vi',
    hours: 49,
    body: `Chị Margaret dám đưa ra thì tôi cũng đưa. Câu của tôi: “Ao tôm không có Chủ nhật.” Đúng quá, tôm một ngày ăn bốn cữ, quạt nước tắt hai tiếng là nổi đầu. Sáu đứa trong nhóm nghe theo, tuần nào cũng đủ mặt, tôi còn mang chè ra khao.

Đến khi một đứa xin nghỉ đám hỏi của chính nó mà ấp úng như xin tiền, tôi mới sửa lại: “Ao không có Chủ nhật. Người thì có, nên Chủ nhật chia lượt, dán tên lên cửa kho, tháng nào cũng có lượt cô.” Lượt của tôi là Chủ nhật đầu tháng. Chè ngày đó tôi nấu, tôi ăn.`,
  },
  {
    author: 'eilidh',
    language: 'en',
    hours: 66,
    body: `We go on to the moss in February, so my first letter was half about socks. One line of the other half: nobody is ever the only one who knows the way back. I had the bog in mind. In the second year a student was off sick for seven weeks, and the gas flux data sat in a folder that only she could name, and it came to me that I’d written the rule for that as well.

It is the sole rule my group quotes at me. Last month it was about the key to the van.`,
  },
  {
    author: 'priya',
    language: 'en',
    hours: 70,
    body: `I distrust Siobhán’s tin. A fine is a price. There is a well-known study of nurseries that began to charge parents who came late, and more of them came late, since they now felt that they were paying for it. I wonder what the tin did to anyone for whom twenty pence was nothing and “obviously” was habit.

My own first letter was one page, and one line of it I’d still sign: when you show a result, say first how many things you tried. People hate it for a month. Then they can’t listen to talks any more.`,
  },
]
