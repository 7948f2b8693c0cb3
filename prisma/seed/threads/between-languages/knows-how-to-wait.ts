import { daysSince, type SeedThread } from '../thread'

export const knowsHowToWait: SeedThread = {
  id: 'thread-knows-how-to-wait',
  title: 'Jagung yang tahu menunggu, dan pensil pembimbing saya',
  language: 'id',
  asks: ['challenge'],
  author: 'yohana',
  daysAgo: daysSince(1, 12, 37),
  posts: [
    {
      author: 'yohana',
      language: 'id',
      hours: 0,
      body: `Di kampung saya ada jagung yang namanya, kalau diindonesiakan, “yang tahu menunggu”. Kalau hujan terlambat ia berhenti. Daunnya menggulung, tidak mati, tidak tumbuh, tiga minggu. Begitu hujan turun ia mulai lagi. Jagung toko tetap memaksa berbunga, dan tongkolnya kosong.

Di bab empat saya tulis “maize that knows how to wait”. Pembimbing menggantinya dengan “drought-tolerant landrace”. Pakai pensil, rapi. Saya ganti kembali, beliau ganti lagi. Sudah empat putaran. Kata beliau jurnal tidak memuat dongeng. Menurut saya “tolerant” itu orang yang tahan dipukul. Jagung ini tidak tahan dipukul. Waktu pukulan datang, ia tidak di tempat.

Karena saya bicara halus, beliau mengira saya sudah setuju. Saya yang keras kepala, atau memang ada yang hilang?`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 14,
      body: `Tôi hỏi em: nó chờ bao nhiêu ngày thì hết chờ nổi? Mưa xuống mấy giờ sau thì lá mở?

Nếu em có hai con số ấy thì chữ của thầy em sai về khoa học, khỏi cần bênh vực nó bằng văn chương. Chịu hạn là vẫn lớn trong lúc khô. Cây của em ngừng lại. Ngành tôi có bốn chữ “sao vàng hạ thổ”, hai mươi năm tôi dịch ra “processed”. Ai đọc cũng gật. Đến lúc một nghiên cứu sinh đo nhiệt độ cái nền đất mới lòi ra là chữ “processed” giấu mất nửa cái quy trình, mà người giấu là tôi.`,
    },
    {
      author: 'harriet',
      language: 'en',
      hours: 20,
      body: `What your supervisor did with that pencil was to take out a verb and put in an adjective. Waiting begins and ends, so one can stand there with a clock. “Tolerant” just sits on a plant like a hat.

I’d fight for the verb and let the “knows” go. Whether it knows anything, you can’t show.`,
    },
    {
      author: 'facilitator',
      language: 'id',
      hours: 25,
      body: `“Lahar” itu kata Jawa, dan sekarang dipakai dari Islandia sampai Ekuador, karena dulu ada orang yang menyerah menerjemahkannya. Jadi pintunya ada, Yohana.

Tetapi saya juga punya yang sebaliknya. Awan panas di sini disebut wedhus gembel, kambing berbulu gimbal, dan lama sekali saya membelanya di setiap rapat sebagai kearifan setempat. Pada suatu malam evakuasi, seorang anak di truk berkata kepada adiknya, “Ora popo, mung wedhus.” Sejak itu di papan pengumuman saya tulis suhunya.`,
    },
    {
      author: 'nhi',
      language: 'vi',
      hours: 49,
      body: `Chị Yohana ơi, em kể chuyện này chị đừng buồn nha. Em có viết trong luận án là bà con gọi giống lúa mùa chịu nước đó là “lúa biết lội”. Thầy em khen, hội đồng khen, em trích hẳn hoi: bà Sáu, 2023. Năm rồi em xuống đọc lại cho bà nghe. Bà cười: “Hồi đó con hỏi riết, bà nói đại cho con vui. Ở đây kêu nó là lúa mùa.”

Chị hỏi lại má chị thử coi.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 241,
      body: `Sudah saya tanya. Mama tidak mengarang, Nhi. Kata itu memang dipakai, dan rupanya dipakai juga untuk perempuan yang suaminya merantau ke Sabah. Saya tanya, itu pujian? Mama tanya balik, siapa bilang pujian.

Kata Mama, yang menunggu itu kelihatannya tidak apa-apa. Waktu hujan datang ia bangun, semua orang senang, dan tongkolnya seterusnya dua jari lebih pendek. Tidak ada yang mengukur karena sudah senang ada tongkolnya.

Jadi saya yang menjadikannya dongeng. Tiga tahun saya dengar kata itu sebagai kepandaian. Besok saya ke gudang tongkol membawa penggaris.`,
    },
    {
      author: 'yohana',
      language: 'id',
      hours: 767,
      body: `Dua jari itu 3,1 sentimeter, seratus dua puluh tongkol. Kalimatnya sekarang: “Growth stops for up to 22 days and resumes within 40 hours of rain, at a cost in ear length. The local name, ‘it knows how to wait’, is also used of the wives of absent men.” Buktinya punya Mama, dan Mama saya tulis di situ dengan nama lengkap.

Pembimbing saya membacanya dua kali. Pensilnya turun ke kata “wives”, lama di situ, lalu masuk lagi ke saku. Saya masih belum tahu beliau setuju atau bicaranya juga halus.`,
    },
  ],
}
