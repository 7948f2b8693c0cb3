import type { SeedThread } from '../thread'

export const fieldSeason: SeedThread = {
  id: 'thread-field-season',
  title: 'Enam minggu di Kangean, dan anak saya dua tahun dua bulan',
  language: 'id',
  asks: ['advise'],
  author: 'meutia',
  daysAgo: 54.3,
  posts: [
    {
      author: 'meutia',
      language: 'id',
      hours: 0,
      body: `Padang lamun di Kangean hanya bisa saya ukur enam minggu setahun, di antara dua angin. Tahun lalu saya lewatkan karena menyusui. Kalau tahun ini lewat lagi, deret lima tahun bolong di dua tempat dan saya tidak yakin masih pantas disebut deret.

Kapal dari Kalianget dua kali seminggu. Di pulau tempat saya bekerja listrik menyala dari magrib sampai subuh. Puskesmasnya ada, dokternya sedang tidak ada. Suami saya guru SMA. Ibu saya di Sigli, dua pesawat dan satu bus dari Malang. Hamzah baru bisa mengucap “kapal”, dan itu yang membuat saya berhenti mengepak.

Dibawa, ditinggal, atau musim ini saya serahkan kepada asisten? Saya ingin mendengar dari yang pernah, terutama tentang bulan sesudahnya.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 3,
      body: `Con gái tôi tập đi trên sàn một cái chòi giữ rừng. Tôi mang cháu theo từ mười lăm tháng, ba mùa liền. Chuẩn bị thì đủ: mẹ tôi đi cùng, lưới giăng quanh sàn, áo phao mặc cả lúc ngủ trưa.

Cái không chuẩn bị được là đầu tôi, một nửa lúc nào cũng để lại trên sàn. Mùa đầu tôi đo được sáu mươi phần trăm số ô. Tôi tưởng thế là hỏng. Nhưng sáu mươi phần trăm ấy năm nào cũng đúng những ô ấy, nên chuỗi số liệu không đứt. Chị đừng lấy cái mùa chị còn một mình ra làm thước.`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 9,
      body: `I left mine. Five weeks on a survey ship when he was two and a half, a satellite phone on Sundays. He was fine. He was so fine that on the quay at Falmouth he shook my hand.

You ask about the month after. Until February nobody but his father was allowed to do his shoes. That was all, and it was every morning. Nobody had told me that one pays once one is home again, in small coin.

I would go again. Our recordings from that season are the only ones anybody has of the bay before the turbines.`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 14,
      body: `Em chưa có con nên em nói với tư cách đứa con. Má em đi ghe chở lúa lên Long Xuyên, mỗi chuyến hai chục ngày. Má thắt một sợi dây hai chục cái gút, treo đầu mùng, tối tối em gỡ một gút. Đến gút thứ bảy em lén gỡ một lần năm cái. Tối đó má không về. Em khóc tới sáng, không dám nói với ngoại là tại sao.

Bây giờ em đi thực địa nhiều hơn má. Em không biết câu chuyện này khuyên chị điều gì nữa.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 20,
      body: `Nobody has spoken for your third choice, so I will, halfway. I once gave a whole season to my assistant, a careful lad, with the protocol. He did everything that was in the protocol. What I do without thinking wasn’t in it: that pit seven fills from below, that you probe before you step. We lost a fifth of the data and very nearly the lad.

The next year I spent a fortnight writing down what my hands do. Then I went out for the first eight days, with my daughter and my sister, and came home, and he did the remaining five weeks as well as I would have. The appendix is better cited than the paper.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 44,
      body: `Saran Eilidh sudah saya bawa ke Rahma, asisten saya. Ia menunduk lama. Ternyata ia hamil lima bulan dan belum berani memberi tahu, karena dikiranya saya akan marah.

Jadi di perahu nanti ada dua orang yang tidak boleh mengangkat jangkar. Saya memeluknya, lalu kami berdua menghitung ulang dari awal: berapa petak yang benar-benar perlu, dan berapa orang yang bisa angkat jangkar. Angka Ngọc saya tulis di atas kertas itu sebagai judul.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 1090,
      body: `Dari dermaga Kalianget, menunggu bus. Jadinya dua kali dua minggu. Yang pertama Hamzah ikut bersama adik ipar saya; yang kedua ia tinggal. Dua nelayan mengangkat jangkar. Rahma memimpin transek dari atas perahu dengan pengeras suara milik masjid, dan belum pernah garis kami selurus itu. Tujuh puluh satu persen petak, dan persis petak-petak yang sama akan kami ulang.

Hamzah sekarang menyebut semua yang hijau “lamun”, termasuk bayam, dan karena itu mau memakannya. Tali Nhi kami pakai pada dua minggu kedua, dengan satu perubahan: suami saya menyimpannya di atas lemari. Soal sepatu, Tamsin, besok pagi saya baru tahu.`,
    },
  ],
}
