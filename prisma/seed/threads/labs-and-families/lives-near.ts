import type { SeedThread } from '../thread'

export const livesNear: SeedThread = {
  id: 'thread-lives-near',
  title: 'My brother rings on Sundays',
  language: 'en',
  asks: ['listen', 'challenge'],
  author: 'bronwen',
  daysAgo: 31.7,
  posts: [
    {
      author: 'bronwen',
      language: 'en',
      hours: 0,
      body: `My mother is eighty-six and lives above Abergavenny, an hour from my office if nothing is on the road. I do the pills, the bank, the chimney and the dog’s teeth. Gareth has been in Perth for twenty-two years. He rings on Sundays at nine. The rest of the week I am told what Gareth said.

Last Tuesday I was to chair interviews for two posts, and she fell in the yard. She’s all right. I sat in Minor Injuries until three with the laptop on my knees. Someone else chaired, well. When Gareth heard, he said, “Thank God you’re so near.”

I’ve been angry for nine days. Listen for a bit, and then somebody tell me what I’m not seeing.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 5,
      body: `Tôi cũng là đứa ở gần. Mạ tôi ở Huế, tôi dạy ở Đà Nẵng, cuối tuần nào cũng qua đèo. Ba ông anh trong Sài Gòn, giỗ ba thì bay ra một ngày. Mạ đi khoe khắp xóm: mấy thằng con tui bận rứa mà vẫn về. Có người khách hỏi còn cô này, mạ nói: “Con nớ hắn ở nhà.”

Tôi là giáo sư, đi một trăm cây số, bưng mâm lên. Hắn ở nhà. Tôi ngồi nghe chị đây, Bronwen.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 11,
      body: `I am Gareth. My mother is in Enugu, my sister lives in her street, and I ring on Saturdays.

From this end: I prepare. I save something funny all week. I get forty minutes of a woman on her best behaviour, because I am company. I know nothing of her feet. When my sister writes “she’s fine”, I can’t tell whether that’s a report or a reproach, and I don’t ask, since if it were a reproach I should have to get on an aeroplane. So I send money. I send it very promptly.`,
    },
    {
      author: 'diem',
      language: 'vi',
      hours: 16,
      body: `Em kể một chi tiết thôi. Hồi má em nằm viện tỉnh, điều dưỡng lúc nào cũng gọi em, trong khi anh Hai em ở cách viện hai con hẻm. Em hỏi vì sao. Cô ấy mở hồ sơ: ô “người liên hệ” má tự tay ghi tên em, mở ngoặc, con gái. Em xin cây viết ghi tên anh Hai vô phía trên, đánh số một.

Anh giận em một tháng. Rồi hóa ra anh đút cháo khéo hơn em.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 39,
      body: `Diễm, I looked. On the form for her pendant alarm I am contacts one, two and three: mobile, home, office.

Margaret, I read yours standing up. “She’s fine” is what I write. It’s a reproach.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 54,
      body: `You asked to be told. I read slowly, and I have been back to one line of yours: “Someone else chaired, well.” You needn’t have put “well”, and you put it behind a comma, where one puts a thing one has carried some distance.

You have been indispensable in two places for eleven years. On Tuesday one of them managed. I’m not sure that all nine days are Gareth’s.`,
    },
    {
      author: 'ratna',
      language: 'id',
      hours: 60,
      body: `Waktu Bapak sakit, saya mengirim daftar kepada kakak di Makassar: satu minggu, per jam, tanpa satu kata sifat pun. Tiga puluh satu jam. Empat hari ia tidak menjawab. Lalu ia mengambil semua yang bisa dikerjakan dari depan layar: BPJS, bank, listrik, jadwal kontrol, bertengkar dengan apotek. Sejak itu yang tersisa untuk saya hanya yang butuh tangan.

Menghapus kata sifatnya yang paling lama, Bronwen. Sisihkan beberapa malam.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 474,
      body: `Nineteen hours, Ratna, and three evenings for the adjectives. Gareth has taken the bank, the chemist and the chimney. He booked the sweep from Perth, at what must have been one in the morning there. He is now contact two.

On Wednesday I rang her and had nothing to ask about tablets. There was a silence, and then she told me of a boy she’d been fond of before my father, who went to sea. I have spent nineteen hours a week with that woman and never heard his name. It was Emrys.

The comma is conceded, Helen.`,
    },
  ],
}
