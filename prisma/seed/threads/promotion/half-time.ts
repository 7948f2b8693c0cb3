import type { SeedThread } from '../thread'

export const halfTime: SeedThread = {
  id: 'thread-half-time',
  title: 'Twenty-six months at half time, and a box of 200 words',
  language: 'en',
  asks: ['advise'],
  author: 'agnieszka',
  daysAgo: 33.6,
  posts: [
    {
      author: 'agnieszka',
      language: 'en',
      hours: 0,
      body: `The form for senior lecturer wants “outputs since appointment” and has a box, 200 words, for circumstances. For twenty-six months I was on 0.5. The guidance says that the panel “will take account”. I asked three people how and got three shrugs, one of them kind.

If I divide my papers by my hours, I look like a prodigy. If I don’t, I look asleep. And the true number is worse than either: I was paid for half and I published perhaps a fifth, because a reactor does not run for half a day. What does one write?`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 5,
      body: `Don’t divide. Papers per hour assumes that output accrues smoothly, like rain in a bucket. Yours has a threshold. If the rig needs three days to reach steady state and you have two and a half, the expected number of good runs is nought, and no adjustment by a factor of two will repair a nought.

So show them the threshold. You must have run logs with dates. Plot good runs per month against days worked per week, for the whole time, full and half. I bet you a coffee that it is a hockey stick.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 9,
      body: `I read those boxes for our faculty. There are two sad sorts. One says “maternity leave 2022” and makes us guess. The other tells us about the birth. What I can use is: from when, until when, what fraction, what stopped, on what date it ran again. Forty words do it. Spend the other hundred and sixty on the first year after, because that is the year people forget: they see full salary and assume a full rig.`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 19,
      body: `Saya membaca kotak 200 kata itu dengan sedikit iri. Di tempat kami tidak ada dosen paruh waktu semacam itu. Cuti melahirkan saya tiga bulan, jatuh di tengah semester, dan BKD semester itu tetap harus sampai dua belas sks. Dua mata kuliah saya “dititipkan” kepada seorang kolega. Namanya tidak tercatat di mana pun, dan pinjaman itu saya bayar kembali diam-diam selama dua tahun.

Jadi, Aga, kalau ada yang menjaga rig Anda selama itu, tulislah namanya di kotak. Mungkin ia pun sedang mengisi formulir.`,
    },
    {
      author: 'ines',
      language: 'en',
      hours: 28,
      body: `A small quarrel with Bronwen’s forty words: dates only say what did not happen. Through my own 0.6 I met two doctoral students every week, one of them from a chair in a children’s ward, and both submitted on time. It was the best supervising I have ever done and it appears in no column. I gave it one sentence. A panel member told me afterwards that it was the sentence he remembered, and that he had been ashamed to ask.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 121,
      body: `Priya, I owe you a coffee. Below three days a week: nothing, flat, for two years, with one run in it that I now remember was my technician’s doing, on her own Friday. Tiur, her name is in the box.

I showed the plot to my head of department to ask whether it was too much. He looked at it for some time and asked whether he could keep it, because the faculty wants to cut that technician to 0.4.`,
    },
    {
      author: 'priya',
      language: 'en',
      hours: 122,
      body: `Nought point four of a technician is nought. Tell him he may cite me.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 409,
      body: `Submitted this morning: sixty-eight words and one figure. About the technician we do not know yet; the plot has gone up to the dean with my head’s name on it, and mine as “source of data”, which I let pass and have been regretting since about eleven o’clock.`,
    },
  ],
}
