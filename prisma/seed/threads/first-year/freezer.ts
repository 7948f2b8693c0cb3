import type { SeedThread } from '../thread'

export const freezer: SeedThread = {
  id: 'thread-freezer',
  title: 'She comes with fourteen thousand tubes, and the freezer stays where it is',
  language: 'en',
  asks: ['advise'],
  author: 'bronwen',
  daysAgo: 43.5,
  posts: [
    {
      author: 'bronwen',
      language: 'en',
      hours: 0,
      body: `I have appointed a lecturer, and she has a minus-eighty freezer with fourteen thousand tubes of sheep serum in it. Eleven years of them; they are what her new group is to live on. Her old university is two hundred miles away. It says that the freezer was bought on a grant held there and is theirs. About the serum it hasn’t thought, and she is afraid that if she asks, it will.

She’s due in nine weeks and plans a hired van and a cousin. I was that young once. As her head I have to say no to the cousin, and I would like to have something to say instead.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 3,
      body: `The freezer: let them keep it. At ten years old it is worth about what it costs to move, and the compressor will die on the motorway out of spite. Put a new one into her start-up package, have it delivered a month early and let it log, so that you learn whether it holds minus eighty before there’s anything in it.

The serum: ask, and in writing. My office gets such a letter several times a year and nearly always says yes. A material transfer agreement, two signatures, copies of what the farmers agreed to. What we don’t forgive is to learn of it from an empty room.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 12,
      body: `Di sini freezernya barang milik negara, ada stiker bernomor, dan memindahkannya perlu surat yang lebih panjang daripada jalannya. Pernah seorang dosen pindah ke kami. Enam bulan kami mengurus alih status sebuah freezer yang, ketika akhirnya tiba, tidak muat lewat pintu.

Isinya lain cerita. Universitas asalnya ternyata hanya ingin satu hal: boleh ikut memakai. Jadi kami bagi. Di mana ada dua tabung, satu tinggal, satu ikut, dan siapa pun yang menerbitkan memberi kabar. Bagi dua saja, Bronwen. Empat belas ribu tabung di satu tempat itu cukup satu kali mati listrik.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 20,
      body: `Việc chở thì em có kinh nghiệm, dù chỉ là ba trăm mẫu bùn từ Năm Căn lên Cần Thơ. Đá khô tính dư một nửa, vì đường bao giờ cũng kẹt hơn mình nghĩ. Kính xe phải mở hé: đá khô bay hơi trong xe kín là người ngủ gật, chú lái của em gật thật. Và dán số điện thoại ngoài từng thùng, cả số của người ở nhà. Xe em chết máy dọc đường, một chị bán nước gọi số trên thùng trước khi em kịp xuống xe.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 29,
      body: `Saya pindah dari Banda Aceh dengan dua ratus perut ikan. Esnya beres, izinnya beres. Labelnya berbunyi “K3-17b”, dan arti K3 hanya ada di kepala saya dan di buku yang saya kirim lewat pos. Ikannya tiba hari Kamis. Bukunya tiba lima minggu kemudian. Selama lima minggu itu saya memiliki dua ratus perut ikan tanpa nama, dan kepala saya ternyata tidak bisa dipercaya soal K3 dan K5.

Sebelum satu tabung pun bergerak, suruh ia menyalin daftarnya tiga kali. Satu salinan duduk di samping sopir.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 384,
      body: `She asked. It took them eleven days, and the answer was four lines: yes, an agreement, a list, and would she leave one tube wherever there were two. Ainun, I had your clause ready and was feeling clever, until it emerged that she’d offered it herself, in her first letter, before I opened my mouth.

A courier who is licensed for this, with dry ice for half as long again. The new freezer is ordered and I’ve sent Estates to measure the door; it was a near thing. The cousin drives behind with Meutia’s list. I gave way on that. He had already bought a flask.`,
    },
  ],
}
