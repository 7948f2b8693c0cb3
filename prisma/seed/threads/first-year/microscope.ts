import type { SeedThread } from '../thread'

export const microscope: SeedThread = {
  id: 'thread-microscope',
  title: 'Kính hiển vi dùng chung, và tên ai đứng dưới bức ảnh',
  language: 'vi',
  asks: ['advise', 'challenge'],
  author: 'trang',
  daysAgo: 24.3,
  posts: [
    {
      author: 'trang',
      language: 'vi',
      hours: 0,
      body: `Khoa em có một kính hiển vi đồng tiêu, năm bộ môn mua chung, và một mình em biết chỉnh. Ba năm nay ai cần ảnh cũng gọi em. Em chọn thuốc nhuộm, chỉnh laser, ngồi phòng tối hai buổi, gửi ảnh. Mười một bài báo đã ra. Em được cảm ơn trong năm bài, hai bài viết sai dấu tên em.

Giờ em được giao lập một nhóm nhỏ quanh chính cái kính ấy, ba người. Việc đầu tiên em muốn làm là một tờ quy định: khi nào thì người chụp đứng tên tác giả. Viết được hai dòng em đã thấy mình giống đi đòi nợ. Các chị đặt vạch ở đâu?`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 8,
      body: `I’d put the line at the word “chose”. If you set the stage where they told you and pressed the button, that is a service: thank you, and let them spell your name. When you chose the dye because theirs would have bleached, or said that the thing couldn’t be seen this way at all, some of the thinking was yours. In your post the first verb is “chọn”. I looked it up.

And you needn’t present it as a bill. Make it a question on the booking form, answered while nobody yet has a result to be greedy about: what do you hope to see, and who will decide how?`,
    },
    {
      author: 'fitri',
      language: 'id',
      hours: 17,
      body: `Saya pengguna, dan ingin jujur tentang sisi kami. Ketika foto dari fasilitas bersama menjadi gambar utama makalah saya, saya benar-benar lupa bahwa ada orang di ruang gelap itu. Yang saya ingat, kopi tidak boleh dibawa masuk.

Lalu seorang penelaah meminta metode pencitraannya ditulis lengkap. Saya mencoba sendiri tiga hari dan tetap salah soal pinhole. Jadi usul saya, Trang: jangan Anda yang menulis paragraf itu untuk mereka. Biarkan mereka mencoba dulu. Pada hari ketiga mereka akan ingat Anda.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 26,
      body: `Tôi ở ngành khác, hay thuê người ta siêu âm cọc, khoan mẫu bê tông. Tôi trả tiền, có hợp đồng, họ không đứng tên và không ai buồn. Có khi cái em cần trước là một bảng giá. Ơn thì người ta quên nhanh, hóa đơn ít ai quên.

Nếu khoa không trả được tiền thì lúc ấy hãy nói chuyện tên, và nói thẳng là vì không có tiền.`,
    },
    {
      author: 'yasmin',
      language: 'en',
      hours: 33,
      body: `I’d be careful there, Xuân. We do have the price list: £38 an hour, with operator £61. The operator’s hour goes to the university. She has a permanent post, and hasn’t been on a paper since the list came in, because everybody feels they have settled up. She told me last month that people used to ask her what she thought.`,
    },
    {
      author: 'trang',
      language: 'vi',
      hours: 236,
      body: `Hôm qua em họp với năm bộ môn. Em để tờ quy định ở nhà, mang theo mười một bài báo, dán giấy vàng vào những bức ảnh em đã chọn cách chụp. Bảy bài có giấy vàng. Phòng im một lúc. Một thầy hỏi: “Thế bốn bài kia em chỉ bấm nút à?” Em bảo vâng, bốn bài ấy cảm ơn là đủ.

Thầy là người đầu tiên ủng hộ em. Phiếu đăng ký giờ có ba câu: muốn thấy gì, ai chọn cách nhìn, ai viết phần phương pháp. Bảng giá thì chưa ai chịu. Phiếu đầu tiên là của thầy ấy, và ở câu hai thầy ghi tên em, đủ dấu.`,
    },
  ],
}
