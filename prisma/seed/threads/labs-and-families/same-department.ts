import type { SeedThread } from '../thread'

export const sameDepartment: SeedThread = {
  id: 'thread-same-department',
  title: 'Hai vợ chồng cùng khoa, một ghế trưởng nhóm',
  language: 'vi',
  asks: ['challenge'],
  author: 'quynh',
  daysAgo: 11.6,
  posts: [
    {
      author: 'quynh',
      language: 'vi',
      hours: 0,
      body: `Vợ chồng em cùng khoa, cùng làm học máy, về nước cùng một năm, sáu bài viết chung. Trường cho lập nhóm nghiên cứu mạnh, cần một trưởng nhóm. Thầy phó hiệu trưởng bảo: “Vợ chồng thì ai đứng chẳng được, để anh ấy đứng cho tiện.” Chồng em bảo ai đứng cũng được. Em cũng bảo thế, ngay tại chỗ, còn cười nữa.

Về nhà em mới đếm. Sáu bài thì ý tưởng năm bài là của em. Đề cương nhóm mạnh em viết, ban đêm, mười chín trang.

Tiện là tiện cho ai? Mà nếu em đòi, em thành người giành với chồng. Các chị cứ hỏi khó em.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 4,
      body: `I hold the sort of post he holds, so let me be of use. “Whichever” is precisely what it can’t be. When two of a household sit in one unit, neither should be signing the other’s leave, pay or purchases. Whoever leads, the other must report to somebody outside. Has anyone arranged that? I’d guess not, as it isn’t convenient.

Send him two questions on paper: what are the criteria for the leader, and who will countersign for the spouse? Nobody can call that quarrelling with your husband. It’s audit.`,
    },
    {
      author: 'zainab',
      language: 'en',
      hours: 9,
      body: `Mine is in the same field too. We agreed to apply as if the other didn’t exist and to compare only offers. It worked beautifully until there were two, three hundred miles apart. He said that mine was the better one. It was, and for a year I have been looking under it for the catch.

Here’s my hard question. If you each had to say, tonight, which of you would be worse at leading a group, would you say the same name?`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 13,
      body: `Em bảo hỏi khó. Mười năm nữa nhóm ấy có giải thưởng, báo viết: công trình của anh và vợ. Em đọc dòng ấy ở đâu, đang ngồi với ai?

Tôi thì đọc rồi. Nhà tôi cũng làm vật lý, ông ấy mất đã tám năm. Cái hệ đo tôi dựng, đến giờ vẫn có người gọi theo tên ông ấy. Hồi còn sống ông ấy đính chính hai lần, rồi ông ấy mệt. Tôi không trách ông. Tôi trách cái lần đầu tiên, khi tôi ngồi ngay đấy, và cười.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 20,
      body: `Suami saya dulu sejurusan dengan saya. Ketika saya terpilih menjadi ketua, ia pindah ke kimia, dua lantai ke bawah, atas kemauannya sendiri. Setahun penuh orang bertanya kepada saya, dengan suara pelan, apakah rumah tangga kami baik-baik saja. Kepadanya tidak ada yang bertanya. Kepadanya orang bilang, wah, berjiwa besar.

Jadi hitung juga itu, Quỳnh: apa pun yang kalian pilih, ongkosnya akan ditagihkan ke alamatmu. Lebih baik membayar untuk sesuatu yang memang kauinginkan.`,
    },
    {
      author: 'quynh',
      language: 'vi',
      hours: 83,
      body: `Em hỏi chồng câu của chị Zainab. Anh ấy đáp liền: “Anh. Anh ghét họp.” Một lúc sau anh ấy nói thêm: “Nhưng mà anh thích được gọi là trưởng nhóm.” Thật thà đến mức em không giận được.

Anh ấy đọc bài chị Thanh, đọc xong đi rửa bát, bát đã rửa rồi. Sáng nay hai đứa cùng ký lá thư có hai câu hỏi của chị Jo, tên em đứng trước vì theo vần. Thầy phó hiệu trưởng chưa trả lời.`,
    },
  ],
}
