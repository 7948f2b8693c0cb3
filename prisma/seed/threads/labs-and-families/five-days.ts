import type { SeedThread } from '../thread'

export const fiveDays: SeedThread = {
  id: 'thread-five-days',
  title: 'Lima hari di Lisbon menurut ibu mertua saya',
  language: 'id',
  asks: ['advise'],
  author: 'nurul',
  daysAgo: 38.2,
  posts: [
    {
      author: 'nurul',
      language: 'id',
      hours: 0,
      body: `Saya diundang memberi kuliah di sebuah konferensi, yang pertama dalam hidup saya, lima hari di Lisbon. Saya sampaikan di meja makan. Ibu mertua bertanya, “Sendiri?” Lalu, “Yang masak siapa?” Lalu, kepada suami saya, “Sudah kamu izinkan?” Suami saya menjawab sudah, cepat sekali, dan sampai sekarang saya belum tahu mana yang lebih mengganjal, pertanyaannya atau jawabannya.

Ibu tinggal bersama kami. Setiap hari dari pukul satu ia menjaga kedua anak saya. Tanpa Ibu saya tidak punya satu artikel pun; itu pernah saya hitung. Jadi saya tidak perlu menang. Saya hanya ingin berangkat.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 3,
      body: `Má chồng tôi hỏi y chang khi tôi đi Bangkok học về bệnh tôm: rồi ai nấu cơm cho nó? “Nó” là con trai bà, bốn mươi mốt tuổi, thợ máy. Tôi kho sẵn bảy nồi, bỏ tủ đá, dán ngày từng nồi. Về tới nhà còn nguyên bảy. Hai má con ăn bánh mì hột vịt suốt tuần, nghe kể vui lắm.

Từ đó tôi biết câu hỏi không nằm trong nồi cơm. Nằm ở đâu thì mỗi nhà mỗi khác, Nurul thử dò coi.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 8,
      body: `My mother-in-law in Bradford wanted to know who would be on the train with me at night. I heard a leash and answered with the rail company’s safety figures. A year later, over some ironing, she told me that she was followed home from the mill in 1979, when she’d been in the country five weeks, and that she had never told her son.

She had been asking about her own street. I’d ask yours what she sees when she pictures the five days.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 12,
      body: `Saya menulis sebagai ibu mertua. Menantu saya peneliti; tahun lalu tiga kali ke luar negeri. Di kantor saya menandatangani surat tugas perempuan lain setiap hari, dengan bangga. Di dapur saya mendengar mulut saya sendiri berkata, “Terus anak-anak makan apa?”

Yang sebenarnya ingin saya tanyakan ialah apakah lutut saya masih sanggup lima hari penuh. Itu tidak bisa saya ucapkan tanpa terdengar menolak atau terdengar tua. Maka keluarlah soal makan. Tanyailah Ibu, Nurul, berdua saja, pintu ditutup: hari apa yang paling berat, dan siapa yang boleh dipanggil.`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 37,
      body: `Sudah, tadi malam, sambil memijat kakinya. Tiga hari masih bisa, katanya, hari keempat pinggang. Yang paling ditakutinya si kecil panas tinggi malam-malam dan kejang seperti dulu, sebab Ibu tidak bisa menyetir. Gambar itulah yang dilihatnya, Zainab. Sepuluh tahun serumah, saya baru tahu bahwa setiap kali saya pulang terlambat ia sudah duduk memakai kerudung dengan tas di pangkuan, siap ke rumah sakit.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 41,
      body: `The bag on her lap. I am going to ring mine in Ibadan, and this time I shan’t put it on speaker while I wash up.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 45,
      body: `Semua ini membuat saya terharu, dan justru karena itu saya mau mengganggu sedikit. Sejak posting pertama ada satu orang dewasa di rumah itu, sehat, pandai menyetir, yang sampai sekarang belum diberi tugas apa-apa. Tugasnya baru satu, mengizinkan, dan itu sudah selesai dikerjakannya.`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 706,
      body: `Dari ruang tunggu di Lisbon. Kalimat Tika saya bacakan di rumah; suami saya tertawa terlalu lama, lalu mengajukan cuti tiga hari. Hari kedua ia menelepon menanyakan letak termometer. Di belakangnya terdengar Ibu: jangan diberi tahu, biar dicari.

Kuliahnya lancar. Ada yang bertanya soal ketunggalan solusi, dan saya tahu jawabannya. Ibu titip sabun, dan satu foto saya di depan papan tulis, “yang kelihatan orang-orangnya mendengarkan.” Fotonya sudah ada. Di barisan kedua ada yang tidur, tapi bisa dipotong.`,
    },
  ],
}
