import type { SeedThread } from '../thread'

export const underspend: SeedThread = {
  id: 'thread-underspend',
  title: 'Thirty-eight thousand pounds, nineteen weeks, and nobody to spend it on',
  language: 'en',
  asks: ['advise', 'challenge'],
  author: 'folake',
  daysAgo: 70.3,
  posts: [
    {
      author: 'folake',
      language: 'en',
      hours: 0,
      body: `My postdoc left in the spring for a water company, a permanent post, quite right too. Her salary stayed behind. The grant ends in nineteen weeks with £38,400 in it. Nobody good moves house for nineteen weeks.

Our research office says, cheerfully, “Spend it or lose it.” A salesman has already heard; he has a flow cytometer at £36,900 which we would use, I should think, on alternate Tuesdays. I grew up in a house where one did not return a borrowed pot empty, and also did not buy a pot in order to have something to return. What is the decent thing?`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 4,
      body: `The decent thing and the dull thing are the same: ask the funder for a no-cost extension, and ask now. Most will not look at a request after the end date, and ours wants it six weeks before. The reason is respectable. People leave; funders have met this.

And nobody at a funder has ever rung me in anger over money returned. They’ve rung about cytometers.`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 7,
      body: `In my second year I spent an underspend on a winch, in March, in nine days. It is a lovely winch. It’s too heavy for our boat. It lives in its crate in the corridor with a fern on it and each July somebody from Safety asks whose it is.`,
    },
    {
      author: 'mai',
      language: 'vi',
      hours: 15,
      body: `Đọc đến “spend it or lose it” tôi bật cười, hóa ra bên ấy cũng có. Ở chỗ tôi câu ấy nói vào tháng Mười hai, trước ngày kho bạc khóa sổ. Tiền không giải ngân hết thì không chỉ mất: năm sau họ cắt dự toán vì “khả năng hấp thụ thấp”. Thành ra cuối năm nào hành lang cũng đầy thùng các-tông.

Tôi phản đối chữ “decent” một chút, chị Folake. Nơi nào trả lại tiền mà bị phạt thì người mua cái nồi thừa không hẳn là người không tử tế.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 25,
      body: `Di sini namanya “serapan”. Rapat bulan Oktober hanya membahas satu angka itu, dan yang serapannya rendah duduk agak menunduk. Saya pernah menyetujui lokakarya dua hari di hotel demi angka tersebut. Lokakaryanya tidak jelek. Yang jelek: bulan Februari sesudahnya, ketika kami kehabisan kolom kromatografi, saya masih ingat menu makan siangnya.`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 29,
      body: `A word on why your research office is cheerful. An extension brings them no overhead, because the overhead is already costed, and it keeps a line open which they’d hoped to close. They aren’t wicked. They are measured on closing.

Go to them with the request already drafted: the amount, the months, what will be done that was promised, by whom. I sign these. The ones which name a person go through in a day.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 32,
      body: `“By whom” is just the trouble, Jo. If I extend by six months I have thirty-eight thousand pounds and still nobody to spend it on, only for longer.

Mai, you’re right and I take the word back, or at least I take it off people whose treasuries punish them.`,
    },
    {
      author: 'meilin',
      language: 'en',
      hours: 46,
      body: `There are people to whom nineteen weeks is a great deal. I’m on the other side of your building: my contract ends in nine weeks and my next may begin five months after that, if a panel likes us. Four of us in the postdocs’ room are in some such gap. Nobody tells us where the underspends are and nobody tells you where the gaps are. I’m robotics, no use for your pathogens. But the woman at the next desk, who finishes even sooner, counts cells.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 58,
      body: `Mei Lin, di rumah kos saya ada papan tulis kecil di dekat dapur. Kiri: siapa punya sisa beras. Kanan: siapa kehabisan. Tidak ada yang malu, karena minggu depannya kolomnya bertukar. Saya belum pernah melihat papan seperti itu di fakultas mana pun, padahal sisanya lebih besar.`,
    },
    {
      author: 'folake',
      language: 'en',
      hours: 340,
      body: `She counts cells beautifully. She starts next month, for seven if the extension is granted and for three if it isn’t; the request has gone, with her name in line three. Jo, our own signatory took four days, but he is a bishop’s son and reads everything.

I told the salesman no. He asked if I’d like it noted for next year.`,
    },
    {
      author: 'meilin',
      language: 'en',
      hours: 1120,
      body: `I saw Folake’s letter of approval this morning because it is pinned to the board. There is a board now, outside the postdocs’ room. Left side, right side, as in Yohana’s kitchen. So far the left holds £2,100 of someone’s consumables and an offer of a fern.`,
    },
  ],
}
