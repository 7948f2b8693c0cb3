import type { SeedThread } from '../thread'

export const followHim: SeedThread = {
  id: 'thread-follow-him',
  title: 'Suami saya ditawari Doha, dan semua orang bertanya kapan kami berangkat',
  language: 'id',
  asks: ['advise', 'challenge'],
  author: 'laila',
  daysAgo: 42.4,
  posts: [
    {
      author: 'laila',
      language: 'id',
      hours: 0,
      body: `Suami saya insinyur perpipaan. Tiga minggu lalu ia ditawari kontrak empat tahun di Doha, gajinya lima kali lipat. Sejak itu semua orang bertanya kapan kami berangkat. Kami. Ketua RT, ibu kantin, juga dekan, yang malah sudah menyebut calon pengganti untuk kuliah antena saya.

Saya dosen PNS, tujuh tahun. Tahun ini hibah pertama saya sebagai ketua turun, radar cuaca kecil, tiga tahun. Anak kami kelas satu SD. “Aku ikut kamu,” kata suami saya, padahal yang ditawari dia.

Aturannya saya tahu: cuti di luar tanggungan negara, paling lama tiga tahun. Yang tidak saya tahu, bagaimana dua orang memutuskan hal begini.`,
    },
    {
      author: 'dewi',
      language: 'id',
      hours: 4,
      body: `Saya dulu tidak ikut. Suami di Palembang lima tahun, saya di Bandung dengan dua anak dan sebuah mesin uji tekan. Kata orang perkawinan kami takkan tahan. Yang tidak tahan ternyata mobilnya.

Satu hal saya sesali. Di telepon saya hanya menceritakan yang beres, supaya ia tenang. Ia juga begitu. Ketika pulang, kami berdua tamu yang sangat sopan, dan untuk berhenti sopan kami perlu waktu hampir selama ia pergi.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 9,
      body: `I followed, from Kraków to Aberdeen, four years, and called it a sabbatical. I had been prepared to lose papers. I wasn’t prepared for nobody asking me anything. In the second year an old colleague wrote for the password to my spectrometer and I was happy for a week.

Later we moved for my post, and he came along. At a party he introduced himself as the trailing spouse and the whole kitchen laughed. It struck me that I had said the same sentence in Aberdeen, many times, and people had asked me where I got my scarf.`,
    },
    {
      author: 'tiur',
      language: 'id',
      hours: 13,
      body: `Baca aturannya sampai halaman terakhir, Laila. Selama cuti itu Anda dibebaskan dari jabatan, tanpa gaji, masa kerja tidak dihitung. Sesudahnya Anda melapor, dan ditempatkan kembali “apabila ada lowongan”. Tiga kata itu jarang dibacakan oleh bagian kepegawaian. Saya minta dibacakan keras-keras dulu, waktu kakak saya hendak tanda tangan. Ia meletakkan pulpennya.

Tentang hibah: ketua yang tidak aktif diganti. Biasanya oleh orang yang duduk paling dekat dengan dekan.`,
    },
    {
      author: 'xuan',
      language: 'vi',
      hours: 17,
      body: `Tôi hỏi ngược: sao chỉ có hai cách, cả nhà cùng đi hoặc một mình anh ấy đi đủ bốn năm?

Hồi chồng tôi đi Nagoya, hai vợ chồng ngồi viết một tờ giấy. Điều gì xảy ra thì anh về, điều gì xảy ra thì tôi sang, tháng thứ mười tám thì đọc lại. Viết cả những thứ nhỏ: con thôi không chịu ra nghe máy. Tháng thứ mười bốn đúng điều ấy xảy ra. Anh ấy về, không ai phải năn nỉ ai, vì cái giấy đã nói rồi.`,
    },
    {
      author: 'laila',
      language: 'id',
      hours: 49,
      body: `Semalam, gara-gara kalimat Bu Dewi tentang sopan, saya menanyakan yang tiga minggu ini tidak terpikir: kamu sendiri mau tidak? Ia diam. Lalu ia bilang takut. Panasnya, mandornya, umurnya. Selama ini ia mengira saya yang ingin dia menerima, sebab sayalah yang menghitung cicilan rumah keras-keras.

Saya menghitung keras-keras supaya kelihatan tidak keberatan.`,
    },
    {
      author: 'wayan',
      language: 'id',
      hours: 51,
      body: `Jadi tiga minggu lamanya dua orang dewasa saling mengantar ke bandara, dan tidak ada yang mau terbang. Di rumah saya itu namanya hari Kamis.`,
    },
    {
      author: 'laila',
      language: 'id',
      hours: 622,
      body: `Ia menawar. Rotasi: delapan minggu di sana, empat minggu di rumah, dua tahun, gaji empat kali dan bukan lima. Perusahaan itu ternyata sudah lama punya skemanya. Dari kantor Bandung belum pernah ada yang meminta, kata mereka, karena istrinya selalu ikut.

Belum tentu ini berhasil. Kertas seperti punya Xuân kami tempel di balik pintu lemari; anak kami minta boleh menambah satu baris, dan barisnya tentang kucing. Dekan sudah saya beri tahu bahwa kuliah antena tidak ke mana-mana. Calon pengganti saya kelihatan lega, dan sedikit kecewa.`,
    },
  ],
}
