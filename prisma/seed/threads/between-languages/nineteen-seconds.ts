import { daysSince, type SeedThread } from '../thread'

export const nineteenSeconds: SeedThread = {
  id: 'thread-nineteen-seconds',
  title: 'Bảy người Việt trong phòng, tôi nói “English, please”',
  language: 'vi',
  asks: ['challenge', 'advise'],
  author: 'quynh',
  daysAgo: daysSince(5, 14, 31),
  posts: [
    {
      author: 'quynh',
      language: 'vi',
      hours: 0,
      body: `Sáng nay tôi chủ trì một buổi bảo vệ đồ án của lớp chương trình quốc tế. Quy chế khoa, điều 14: bảo vệ bằng tiếng Anh. Trong phòng có năm người hội đồng, em sinh viên, và mẹ em, từ Quảng Ngãi ra, mặc áo dài. Bảy người Việt.

Em làm đọc biển báo phai, làm kỹ. Phản biện hỏi: biển bị che một nửa thì mô hình biết là nó không biết bằng cách nào? Em đứng im mười chín giây. Rồi em nói: “Thank you, it is a good question.” Thầy hỏi lại, chậm hơn, tiếng Anh của thầy cũng sắp hết. Em xin phép trả lời bằng tiếng Việt. Tôi nhìn điều 14 và nói: “English, please.”

Hỏi đáp được 6,5. Lúc ra hành lang tôi thấy em đứng cạnh cây nước, giảng đúng câu ấy cho bạn, lấy bàn tay che nửa tờ lịch, hay đến mức tôi đứng nghe hết. Mẹ em hỏi tôi: “Nó nói được không cô?” Tôi trả lời được ạ.

Các chị mắng tôi đi.`,
    },
    {
      author: 'khanh',
      language: 'vi',
      hours: 2,
      body: `Em không mắng, em bênh chị. Hồi em bảo vệ, đến đoạn bí hội đồng cho em chuyển sang tiếng Việt. Ai cũng thương, được 9,2. Bốn tháng sau em phỏng vấn học bổng ở Lyon, cũng bí đúng chỗ đó, và bên ấy không ai thương. Em ngồi trước màn hình mà chỉ nhớ ra câu trả lời bằng thứ tiếng không ai nghe được.

Mười chín giây ở nhà rẻ hơn mười chín giây ở chỗ khác.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 18,
      body: `Before anybody scolds: would you copy out article 14 for me, all of it, in Vietnamese? There is a doctoral student on my corridor who will read it with me.`,
    },
    {
      author: 'quynh',
      language: 'vi',
      hours: 23,
      body: `Vâng. “Điều 14. Sinh viên trình bày đồ án trước hội đồng bằng tiếng Anh.”

Chép xong mới thấy. Trình bày. Hai mươi phút chiếu slide. Phần hỏi đáp nằm ở điều 16, không có chữ nào về tiếng cả. Bốn năm nay tôi ngồi canh một điều luật do tôi nghĩ ra.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 38,
      body: `Luật thì chị Helen đã tìm ra, tôi chỉ thắc mắc con số. Thầy phản biện hỏi đến lần hai thì hết tiếng Anh. Vậy 6,5 ấy là điểm của em sinh viên hay điểm trung bình của hai thầy trò?

Tôi bảo vệ bằng tiếng Nga, ở Minsk. Nói sai be bét mà không khổ, vì phòng ấy không ai biết tiếng Việt, tôi không có đường nào về. Em này đường về ngay trước mặt, sáu người ngồi đó đều hiểu, mà có người đứng chắn. Khánh đi Lyon là chuyện khác, hai cái im lặng không giống nhau đâu em.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 65,
      body: `Di kelas internasional kami aturannya sudah dua tahun begini: jawab dalam bahasa apa saja, lalu ringkas satu kalimat dalam bahasa yang lain. Mutu jawabannya naik, itu saya catat. Yang belum saya duga, surat keberatan datang dari tiga mahasiswa terbaik. Yang terbaik bahasa Inggrisnya, maksud saya. Mereka lulusan sekolah mahal, dan menurut mereka kami menghapus keunggulan yang sudah dibayar orang tua mereka. Saya baca surat itu dua kali. Bahasa Inggrisnya bagus sekali.`,
    },
    {
      author: 'quynh',
      language: 'vi',
      hours: 263,
      body: `Điểm lên hệ thống rồi, không sửa được. Tôi đã hỏi ba phòng. Điều 16 thì sửa được, theo kiểu của chị Ratna, áp dụng từ khóa sau, nghĩa là cho người khác.

Tôi gọi em lên, đưa em xem điều 14, nói cô nhầm. Em bảo: “Dạ không sao đâu cô, em cũng đâu có đọc.” Rồi em kể hôm đó trên xe về, mẹ em im tới Dung Quất mới hỏi: lúc con đứng im đó là con đang nói tiếng gì?

Em không biết trả lời mẹ sao. Tôi nghĩ hộ em từ hôm đó tới giờ được hai câu, câu nào nghe cũng như “it is a good question”.`,
    },
  ],
}
