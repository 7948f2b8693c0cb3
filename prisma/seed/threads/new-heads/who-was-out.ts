import { daysSince, type SeedThread } from '../thread'

export const whoWasOut: SeedThread = {
  id: 'thread-who-was-out',
  title: 'I was on strike on Tuesday, and on Wednesday I was asked for the list',
  language: 'en',
  asks: ['challenge'],
  author: 'helen',
  daysAgo: daysSince(3, 20, 47),
  posts: [
    {
      author: 'helen',
      language: 'en',
      hours: 0,
      body: `Yesterday I stood at our gate from half past seven with a placard that my sister had lettered for a strike of her own; on the back it says NURSES. This morning there was an e-mail from the faculty. Would heads kindly return, by noon on Friday week, the names of those absent on Tuesday owing to industrial action. There is already a form on which we each declare ourselves. I declared. This is a second thing, a sheet with one column and thirty-one numbered rows.

I have paid my subscription for twenty-seven years. I also write thirty-one people’s references. From the gate I saw who stood there, and who walked past, and who came in by the boiler house so as not to do either. One of those beside me is on probation.

I could say that I didn’t see. I saw; I even counted. Tell me how much of this is principle, and how much is only that I enjoyed the placard.`,
    },
    {
      author: 'siobhan',
      language: 'en',
      hours: 2,
      body: `We were out on the same day, Helen. Eleven physicists and a flask. The chanting broke down because nobody would shout a percentage without saying of what.

I know one fact about lists. Last time, a colleague of mine declared himself on strike for a day that he had spent on annual leave in Tenerife. “In spirit,” he wrote. Payroll docked him, restored the leave, docked him for the leave, and needed five months and a hearing to establish where he had been. That form is enough for anybody. Has anyone told you what the second is for?`,
    },
    {
      author: 'joanne',
      language: 'en',
      hours: 11,
      body: `I have sent that e-mail. Another university, another year, so I can tell Siobhán what it’s for. Payroll has forty declarations and the newspaper has two hundred people at the gate. Somebody at the table says that the heads must know. It’s wanted for the number. The names are there because a spreadsheet has to begin with something.

One head wrote back to ask what I would do with names that the declarations couldn’t do. I took two days over that, found I had no answer, and told everyone that we’d decided to simplify. Try her line.

As to the placard: yes, somewhat. You are a professor and can afford to be seen at a gate. Whatever you do with the sheet, don’t do it before an audience.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 14,
      body: `Awal 1998 saya dosen muda, dan mahasiswa mulai turun ke jalan. Seorang bapak datang ke jurusan, sopan, membawa kue lapis, dan meminta daftar siapa yang tidak masuk kuliah mekanika tanah hari Selasa. Untuk administrasi, katanya. Saya bilang daftarnya tertinggal di rumah.

Paginya saya serahkan. Enam puluh dua nama, enam puluh dua tanda tangan, padahal hari Selasa itu kelas kosong. Semalaman saya menandatanganinya di meja makan dengan lima pulpen. Nomor 41 saya ulang karena terlalu bagus. Itu satu-satunya dokumen palsu dalam hidup saya, dan saya orang yang mengembalikan skripsi karena satu satuan yang keliru.

Saya tidak menyamakan fakultas Anda dengan bapak itu, Helen. Gaji yang dipotong sehari lain dari mobil yang datang malam. Tetapi sejak kue lapis itu saya tahu, daftar diminta untuk satu hal dan disimpan untuk hal lain.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 17,
      body: `I am in Helen’s university, so I had better say this to her face. I walked past you on Tuesday at ten to eight. You looked at your shoes.

I didn’t strike. I had eighteen hours on a beamline, booked seven months ago, and a student whose money stops in the autumn. Nor do I believe in this strike; I think that it takes from those students who have least. I was ready to say so. I’d rehearsed it at two sets of lights. What I got was your parting. I lost no pay on Tuesday, Helen. I’ve lost two days since to minding, and for those you may put me down.`,
    },
    {
      author: 'bronwen',
      language: 'en',
      hours: 19,
      body: `The one on probation. See her this week, say not a word about Tuesday, and put her review in both diaries, with the date and the two people who’ll sit on it. If that stands before any sheet goes in, nobody can afterwards derive the one from the other. Do it for your other probationers on the same day, whichever gate they used.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 25,
      body: `It wasn’t tact, Margaret, or I would take some credit. I had been counting heads since half past seven, and I saw yours come up the hill and didn’t know what to do with my own, for somebody I like who wasn’t going to stop. I’m in tomorrow from one. Bring what you rehearsed. There will be soup.

Jo’s line went off at nine this morning. I read Dewi with the dictionary, and then I looked up kue lapis as well, and I wish that it weren’t such a pretty cake.`,
    },
    {
      author: 'helen',
      language: 'en',
      hours: 194,
      body: `The sheet is due tomorrow, so this is what became of it. The faculty replied that names were “not strictly required, but helpful”. At our meeting yesterday I wrote my own in row one and said that I’d return no other. I thought it rather fine. Then a colleague asked for the pen, and it went round the table: sixteen names, and under a ruled line, from a man who had taught that day, “Present, and not sorry.”

When it reached the one on probation she held the pen for a while. Then she passed it on, and glanced up to see whether I had seen. So I had made a list after all, and a worse one, on which a blank says something. Jo had told me about the audience. I put it through the shredder in front of them. It is a small shredder and took three goes.

Tomorrow the faculty will get a number, eighteen. The review is in two diaries. Margaret had two points out of three, and says that the third is mine on account of the lentils.`,
    },
  ],
}
