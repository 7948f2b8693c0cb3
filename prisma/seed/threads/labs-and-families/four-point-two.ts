import type { SeedThread } from '../thread'

export const fourPointTwo: SeedThread = {
  id: 'thread-four-point-two',
  title: 'Bố tôi hỏi nhiệt độ bao nhiêu rồi',
  language: 'vi',
  asks: ['listen'],
  author: 'thanh',
  daysAgo: 8.6,
  posts: [
    {
      author: 'thanh',
      language: 'vi',
      hours: 0,
      body: `Bố tôi tám mươi tám tuổi, dạy vật lý phổ thông bốn mươi năm. Hai năm nay bố quên dần: tên cháu, bữa cơm vừa ăn. Đêm bố dậy, sang phòng tôi hỏi: “Nhiệt độ bao nhiêu rồi?” Tôi đáp hai mươi sáu độ, bố ngủ đi. Mười phút sau bố lại sang.

Có đêm mệt quá, tôi buột miệng: “Bốn phẩy hai kelvin bố ạ.” Bố gật đầu. “Thế là heli lỏng rồi. Được rồi,” và bố ngủ đến sáng. Từ đó đêm nào tôi cũng đáp như thế.

Tôi không nhờ gì cả. Tôi chỉ muốn có người biết.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 6,
      body: `With my father it was the tide at Killybegs. He hadn’t been out in a boat for thirty years. I could have said anything at all, and I looked it up, every night, high water and height. I’m a theorist. It is the only measurement I was ever responsible for.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 15,
      body: `Ini belum pernah saya tulis di mana pun. Suami saya baru enam puluh dua, dan sejak tahun lalu ia bertanya hari apa sekarang. Saya menjawab hari apa. Lima menit lagi ia bertanya, dan jawaban saya makin pendek.

Besok saya mau coba bertanya dulu, hari apa yang sedang ia tunggu.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 118,
      body: `Hôm kia tôi đi chấm luận án ở Đà Lạt, con trai tôi trông ông. Ông hỏi, nó đáp: “Dạ, hai mươi tám độ ạ.” Ông bảo: “Gọi cô kỹ sư ra đây.” Hai giờ sáng nó gọi cho tôi rồi đưa máy cho ông. Bốn phẩy hai. Ông bảo thế thì giữ lấy, đừng để nó lên.

Chị Siobhán tra bảng thủy triều là đúng đấy, các cụ biết. Chị Dewi, ngày anh ấy chờ là ngày nào, nếu hôm nào chị muốn kể thì tôi nghe.`,
    },
  ],
}
