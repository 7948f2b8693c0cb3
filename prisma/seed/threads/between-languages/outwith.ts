import { daysSince, type SeedThread } from '../thread'

export const outwith: SeedThread = {
  id: 'thread-outwith',
  title: 'Enam kesalahan bahasa Inggris, empat di antaranya ditulis orang Skotlandia',
  language: 'id',
  asks: ['advise', 'listen'],
  author: 'meutia',
  daysAgo: daysSince(2, 13, 43),
  posts: [
    {
      author: 'meutia',
      language: 'id',
      hours: 0,
      body: `Naskah mikroplastik saya kembali kemarin. Penelaah 1 minta blanko tambahan, wajar. Penelaah 2 menulis: “The English is below the standard of this journal and must be corrected by a native speaker”, lalu menempelkan enam contoh lengkap dengan nomor baris.

Dua yang pertama memang dosa saya. Empat sisanya ada di baris 212 sampai 260, tentang pemisahan plastik dari bahan organik, dan bagian itu ditulis Eilidh, yang sudah belasan tahun melakukannya di gambut. Eilidh orang Skotlandia. Kata yang paling dimarahi: “outwith”. Menurut penelaah, kata itu tidak ada dalam bahasa Inggris.

Saya tertawa dulu. Baru waktu mencuci piring saya berhenti tertawa. Kalimat tentang native speaker itu tidak akan ditulis kalau nama pertama di halaman judul bukan Cut Meutia. Jawaban ditunggu dalam dua puluh satu hari. Apa yang pantas saya tulis?`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 4,
      body: `I’m the Scot in question. “Outwith the sampling area” means outside it. I have said it all my life and found out this afternoon that it stops at Gretna. The other three are “whilst”, a comma, and “the filters were needing dried”. That last one is my mother’s and I give it up.

What I can’t get past is that I’ve been first author in that same journal twice, “outwith” and all. One referee called the writing characterful.

I’d like to write to the editor myself. Tell me whether that would help you, Meutia, or only me.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 13.5,
      body: `Tôi hỏi hơi ngược: trong hai lỗi của chính chị, có lỗi nào làm người ta hiểu sai không?

Tôi hỏi vì năm kia tôi cũng nhận đúng câu ấy. Tôi giận, cất bài vào ngăn kéo hai tháng, đi kể với bốn người rằng họ khinh mình. Đến lúc lôi ra sửa mới đọc thấy câu của tôi: “After drinking the decoction for seven days, the students dissected the rats.” Uống thuốc bảy ngày là chuột. Theo ngữ pháp thì là sinh viên.

Người phản biện ấy có khinh tôi hay không, tôi vẫn chưa biết. Nhưng sinh viên của tôi thì khỏe, và câu ấy phải sửa.`,
    },
    {
      author: 'nurul',
      language: 'id',
      hours: 21,
      body: `Saran saya tidak mulia. Tiga tahun lalu naskah saya kena kalimat yang sama. Saya kirim ke penyunting berbayar, dua ratus enam puluh dolar, kembali dengan tujuh koma dan satu sertifikat berstempel. Penelaah yang sama lalu menulis bahwa bahasanya maju pesat. Yang maju stempelnya.

Kalau tujuannya terbit, beli stempel. Kalau tujuannya supaya orang itu tahu, surati editor. Satu surat untuk dua tujuan biasanya gagal di keduanya.`,
    },
    {
      author: 'margaret',
      language: 'en',
      hours: 29,
      body: `I have written that sentence. Not in this case, but I went to look. My reports since 2009 are in one folder, and “a native speaker” comes up in thirty-one of them. I’d have sworn that I judged the prose before I looked at the names. All thirty-one went to Asia, Latin America or southern Europe. Last month I had a paper from Leeds with a second paragraph that I couldn’t parse at three attempts, and what I wrote was: “The argument could be made clearer.”

The same thing was said of me in 1991, by a referee who had presumably got as far as Okafor. I’d spoken English since before I could walk. One would think I might have remembered.

I have no advice. It’s a measurement, and the instrument is not in good order.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 335,
      body: `Sudah terkirim. Dua kesalahan saya perbaiki tanpa komentar; Prof. Liên, salah satunya memang bisa dibaca seolah-olah ikannya yang menyaring. Untuk empat sisanya satu kalimat saja: “Lines 212–260 were written by a native speaker. We have replaced ‘outwith’ by ‘outside’ for the convenience of the international reader.” Eilidh minta “convenience” jangan disentuh.

Surat Eilidh kepada editor saya minta disimpan. Yang akan dibela di situ bahasa Inggrisnya Eilidh, dan saya jadi orang yang perlu dibelakan. Ia diam sebentar di telepon, lalu bilang suratnya memang sudah terlalu bagus.`,
    },
    {
      author: 'eilidh',
      language: 'en',
      hours: 344,
      body: `It ran to a page and a half and quoted Burns. I read it again this morning. You come into it once, in line nineteen.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 886,
      body: `Diterima. Komentar penelaah 2 seluruhnya: “The English is now excellent.” Yang kami ubah sebelas kata. Nurul, tolong hitungkan berapa yang saya hemat per kata.`,
    },
  ],
}
