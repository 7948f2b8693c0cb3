import type { SeedThread } from '../thread'

export const notYet: SeedThread = {
  id: 'thread-not-yet',
  title: 'The panel said “not yet” and cannot tell me what yet is made of',
  language: 'en',
  asks: ['advise', 'challenge'],
  author: 'harriet',
  daysAgo: 62.3,
  posts: [
    {
      author: 'harriet',
      language: 'en',
      hours: 0,
      body: `The letter has three sentences. The panel “recognised a strong trajectory”, “was not persuaded of sustained international leadership at this time”, and would welcome an application in two years. I asked Human Resources what sustained international leadership consists of. They sent me the criteria. I had quoted the criteria.

I look after the calibration of a sky survey that has people in eleven countries. When it breaks at night, all eleven ring me. I am angry, and so I don’t trust my own reading of three sentences. What do these words mean to those of you who have been in the room?`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 6,
      body: `Six years in such a room. “Sustained” is nearly always a word for the letters. Say there were five: three glow, two are civil. Nobody wants to minute that two were civil, because the next question is whose. So it turns into an adjective about you.

They can’t show you letters. They can give you arithmetic. Ask how many referees were approached, how many answered, and how many of those came from the list you gave. Ask it in exactly that order and in one line.`,
    },
    {
      author: 'thanh',
      language: 'vi',
      hours: 11,
      body: `Ở chỗ chúng tôi người ta bỏ phiếu kín, phải được hai phần ba. Lần đầu tôi thiếu một phiếu. Phiếu kín thì không có lý do, nên tôi xin thư ký cho xem riêng phần hỏi đáp trong biên bản. Có một câu thôi: “Chị ấy chủ trì hay tham gia?” Hỏi về hệ đo nhiệt độ thấp mà tôi vẽ từ con ốc đầu tiên. Cả phòng không ai trả lời được, vì trong hồ sơ chính tay tôi viết: “tham gia xây dựng hệ đo”.

Năm sau tôi nộp lại đúng bộ hồ sơ ấy, sửa bảy động từ.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 30,
      body: `Thanh, I went and counted. “Contributed to”: nine. “Supported”: four. “Helped establish”: two. “Led”: twice, and one of those is the departmental walk up Skiddaw.

The line to the secretary has gone off, in your order, Margaret.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 34,
      body: `I am at Harriet’s university and on that panel, so about her file I shall be as informative as a door, and she knows it.

About files in general. We have roughly fourteen minutes for each. Two of us have read all of it and the rest have read the first page. When the work was done by many hands, what I look for on that page is what would have stopped had this person been ill for a year, and who would have been left standing there. Almost nobody writes it. Men tend to write what they founded. Women tend to write whom they worked with. Neither tells me.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 52,
      body: `Somebody has to speak against improvement. I rewrote the same case four times in nine years for the same people. Then I sent the fourth version, with a new date on it, to another university, and they gave me the chair on first reading. There was nothing wrong with my verbs. I was the wrong age of familiar.

Do the verbs, Harriet. But post one copy out of town.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 57,
      body: `As a head I hate Siobhán’s advice and it is right about one time in three. The other two times the woman gets an offer, brings it to me, and we find in a week the money and the title that we had been unable to find in four years. I have signed two of those. Everybody on the corridor drew the conclusion, and the conclusion was: be disloyal, and have a car.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 196,
      body: `The arithmetic has come. Eight approached. Four answered. One of the four from my list.

Then I read the procedure, which I ought to have done in the first week. Section 7 says that a case for a chair is considered on no fewer than five letters. Mine was considered on four. My hands are cold. Is that an appeal, or is it a technicality that will make me the woman with the technicality?`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 201,
      body: `Both, and I would appeal. With us an appeal lies on procedure and never on judgement, and four letters where the rule says five is as pure a case as I have met. But look at the clock before anything else. Usually you have ten or twenty working days, counted from the date on their letter and not from the day you learnt to count. Ring the union’s caseworker this afternoon.

Two paragraphs. The clause; the number. If the word “deserve” gets in, take it out.`,
    },
    {
      author: 'kartika',
      language: 'id',
      hours: 213,
      body: `Berkas saya pernah kembali tiga kali dari tim penilai, jadi saya kenal tangan dingin itu. Satu pertanyaan sebelum Harriet mengirim: yang Anda minta ini gelarnya, atau pembacaan ulangnya? Banding hanya memberi yang kedua. Teman saya menang banding, lalu berkas yang sama dibaca lagi dan ditolak lagi, dan penolakan kedua jauh lebih sulit ditelan karena kali itu semuanya sesuai aturan. Perbaiki dulu halaman pertamanya, supaya yang dibaca ulang memang layak dibaca ulang.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 1010,
      body: `Five weeks later. I appealed with two days to spare: eleven lines, no “deserve”. It was upheld. A fifth letter is being sought and the case goes back in the spring round, which saves me a year and a half and promises nothing, as Tika says.

I used her question as well. I asked whether the first page might be resubmitted, and it may. It says now that for fourteen nights in 2021 the survey could not have released a single magnitude without me, and names the three people who sat waiting. “Led” stands eleven times. I can defend ten. The walk stays in.`,
    },
  ],
}
