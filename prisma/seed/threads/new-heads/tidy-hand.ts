import type { SeedThread } from '../thread'

export const tidyHand: SeedThread = {
  id: 'thread-tidy-hand',
  title: '“Tulisan Ibu kan rapi”: sembilan rapat, sembilan notula',
  language: 'id',
  asks: ['advise', 'sponsor'],
  author: 'ratna',
  daysAgo: 42.6,
  posts: [
    {
      author: 'ratna',
      language: 'id',
      hours: 0,
      body: `Rapat pimpinan fakultas: satu dekan, tiga wakil, tujuh ketua jurusan. Perempuannya saya. Sejak rapat pertama, begitu salam selesai, sebuah pulpen digeser ke depan saya. “Tulisan Ibu kan rapi.” Sudah sembilan rapat. Padahal notula diketik, jadi yang rapi itu Times New Roman.

Pada rapat kesembilan saya mengusulkan perbaikan lemari asam; dua di antaranya mengembuskan uap ke ruang asisten. Sambil mencatat saya tidak sempat membela, dan usul itu lewat begitu saja. Seperempat jam kemudian ketua Biologi mengusulkannya lagi, hampir dengan kata-kata saya. Semua mengangguk. Sayalah yang menuliskannya, atas nama dia, dengan rapi.

Rapat kesepuluh tiga hari lagi. Pulpennya saya dorong balik? Dan siapa pun yang duduk di meja anggaran, tolong sebut lemari asam itu sekali saja, lengkap dengan nama pengusulnya.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 7,
      body: `Push it back. In my first month on a faculty board, nineteen men and I, the pad came down the table as if by gravity. I said that my handwriting was classified. There followed the longest silence of my career, in which it emerged that not one of the nineteen had brought a pen. The pad has never come down again.

Do it in the first minute, cheerfully, and give no reason. A reason can be answered.`,
    },
    {
      author: 'ainun',
      language: 'id',
      hours: 10,
      body: `Jangan didorong, Bu Ratna. Bentuknya saja pulpen. Itu palu.

Saya sembilan tahun menjadi notulis sebelum duduk di kursi ini. Rapat lupa apa yang diputuskannya begitu kursi digeser; yang tersisa besok pagi hanya kalimat saya. Lab kultur jaringan kita berdiri karena suatu siang mereka bilang “pada prinsipnya bagus” dan saya menulis “disetujui”. Drafnya saya edarkan. Tidak ada yang membantah, sebab untuk membantah orang harus membaca.

Lemari asamnya saya sebut hari Rabu, dengan nama Ibu di depannya.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 15,
      body: `I am the reader whom Ainun was counting on not to exist. I read minutes with a pencil, all of them, and hers would have come back with a question mark at “disetujui”. I would have voted for the laboratory and against the minutes.

May I propose a third thing, duller than either? Take the pen and put down exactly what happens: who said it, the verb, the time. Most minutes are acts of mercy. “It was felt”, they say, and nobody need have felt it. Withhold the mercy for one meeting and see who objects to what.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 79,
      body: `Saya turuti Helen. Dari notula rapat kesepuluh:

> 10.14 Ratna mengusulkan asisten kedua untuk praktikum malam. Tidak ditanggapi.
> 10.31 Ketua Biologi mengusulkan hal yang sama. Disetujui.
> Butir 7. Dekan: “Itu nanti kita bahas sambil ngopi.” Keputusan: sambil ngopi.

Draf beredar pukul tiga. Pukul empat dekan menelepon, tertawa, lalu tidak tertawa, dan minta butir 7 dihapus. Boleh, kata saya, tetapi butir itu jadi tidak ada keputusannya; sebaiknya ditulis apa, Pak? Hening. Terdengar sendok berputar di cangkir.

Yang tidak saya sangka ketua Biologi. Ia datang membawa draf, dua baris itu distabilo kuning. Ia sungguh tidak ingat pernah mendengar usul saya. “Saya kira itu pikiran saya, Bu.” Saya percaya, dan malamnya saya malah susah tidur. Kalau ia mencuri, saya tahu apa yang harus dikunci.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 90,
      body: `Chị Ratna được cây bút, tôi được bó hoa. Hội nghị nào đến mục tặng hoa người ta cũng nhìn quanh tìm tôi, vì ở hàng ghế trưởng đơn vị chỉ có tôi mặc áo dài. Mười năm tôi tặng hoa cho bốn mươi mốt ông, có ông hai lần.

Lần thứ bốn mươi hai tôi đứng lên thưa: xin mời thầy trưởng phòng Tài chính, thầy cao ráo, lên hình đẹp hơn. Thầy ôm bó hoa như ôm bình chữa cháy. Từ đó không ai nhờ tôi nữa. Cũng không ai nhờ thầy ấy. Bây giờ bó hoa để sẵn trên bục, ai được tặng thì tự lên lấy.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 820,
      body: `Kabar sebulan kemudian. Notulis sekarang digilir menurut abjad. Giliran pertama Pak Agus: tiga baris untuk dua jam, dan di baris kedua usul Pak Darto tercatat sebagai usul saya. Sehari penuh saya diam saja sebelum membetulkannya. Sehari itu enak sekali. Sekarang semua orang membaca draf, dan dua puluh menit pertama setiap rapat habis untuk memperkarakan rapat yang lalu. Lemari asam dianggarkan, atas nama jurusan saya.

Lalu Kamis kemarin ketua Biologi mengangkat tangan dan menawarkan diri menjadi notulis tetap. Nadanya ringan. Saya kenal wajah itu, Bu Ainun: ia sudah menimbang pulpen dan merasakan palunya. Saya keberatan, agak terlalu cepat, dan seisi ruangan menoleh.`,
    },
  ],
}
