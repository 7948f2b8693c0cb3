import { daysSince, type SeedThread } from '../thread'

export const fridges: SeedThread = {
  id: 'thread-fridges',
  title: 'Cả làng tin tôi sửa tủ lạnh',
  language: 'vi',
  asks: ['listen'],
  author: 'thanh',
  daysAgo: daysSince(6, 3, 62),
  posts: [
    {
      author: 'thanh',
      language: 'vi',
      hours: 0,
      body: `Bố tôi dạy vật lý nên ở nhà tôi không ai phải hỏi. Bên nhà chồng thì khác. Hồi mới cưới, mẹ chồng hỏi con làm gì trên ấy. Tôi nói con làm lạnh, lạnh lắm, âm hai trăm sáu mươi chín độ. Bà kể lại với bà hàng xáo, bà hàng xáo kể với chợ. Từ đó ở làng tôi là cô Thanh sửa tủ lạnh, học tận bên Nga.

Hai mươi mấy năm, lần nào về giỗ cũng có người đợi sẵn ở cổng. Tôi sửa thật. Chín phần mười là gioăng cửa. Năm tôi lên giáo sư, mẹ chồng đi khoe, bác trưởng thôn gật gù: “Thế là giờ sửa được cả điều hòa.”

Tôi không định đính chính. Chỉ muốn biết nhà các chị gọi việc của các chị là gì.`,
    },
    {
      author: 'kirana',
      language: 'id',
      hours: 4,
      body: `Bapak saya bilang ke orang-orang: “Nggoleki watu.” Mencari batu. Nadanya seperti batunya hilang dan saya yang disuruh bertanggung jawab. Setiap saya pulang dari lereng beliau bertanya, “Wis ketemu?” Sudah empat tahun saya jawab belum, Pak.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 6,
      body: `In Ibadan it is put in Yoruba and means, roughly, “she is with the water people”. There are water people. They wear white, and you bring them kola. For years an aunt asked me, with great tact, whether the British ones were treating me properly. I said that they privatised them.`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 26,
      body: `Má em nói với xóm là em “đi học lúa”. Bà con thương lắm, tưởng em thi rớt hết mấy ngành kia. Chú Út còn an ủi: “Thôi con, lúa ai cũng làm được, từ từ rồi biết.”

Mà chú nói trúng. Năm ngoái ruộng thí nghiệm của em thua ruộng chú bốn giạ một công.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 33,
      body: `My nani in Keighley has one Punjabi word for everything with a lens, so I am a photographer. I have done eleven weddings. The first three I tried to explain uncertainty estimation. By the fourth I had bought a flash.

What I mind is that she’s proud of the weddings. My thesis is on top of her wardrobe in the plastic it came in, and the album of cousin Sana’s mehndi is on the table for the gas man to look at.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 48,
      body: `Mama menyebut saya “yang sekolah jagung”. Dulu saya malu, sebab di kampung kami anak yang tidak disekolahkan pun makan jagung tiap hari. Sekarang saya tambah: Mama yang menanam, saya yang sekolah. Kalau orang bertanya tentang hasilnya, saya suruh tanya Mama, dan jawaban Mama lebih pendek dari abstrak saya.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 51,
      body: `Má em khai với tổ dân phố, ô nghề nghiệp của con: “thử độc”. Từ bữa đó đám cưới nào em ăn trước cô bác cũng ngồi ngó em ăn xong mới cầm đũa.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 746,
      body: `Giỗ bố chồng tôi tuần rồi. Tôi đang tháo cái Saratov đời 1983 thì con bé nhà bên, lớp bảy, ngồi xem từ đầu, hỏi: “Cô ơi, lạnh nhất là bao nhiêu ạ?” Tôi nói. Nó hỏi sao không xuống được nữa. Tôi để cái gioăng xuống, lấy than vẽ ra sân gạch, vẽ đến lúc người ta gọi vào ăn.

Mẹ chồng tôi đứng ở cửa nghe hết. Vào mâm bà nói với các bác: “Nó có sửa tủ lạnh đâu. Nó dạy, như ông thông gia.” Tôi đợi câu ấy ngần ấy năm, mà nghe xong lại thấy tiếc cái danh cũ.

Cái Saratov chạy rồi.`,
    },
  ],
}
