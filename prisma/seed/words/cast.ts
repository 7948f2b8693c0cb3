/** What the cast offers and seeks, each in her language. */
export const castWords = {
  coordinator: {
    offer:
      'The card with four lines that I give to every new group, and an hour to help you write yours. Also how to come into a university from industry, late, without apologising for the years outside.',
    seek: 'Members who will tell a coordinator what isn’t working while it can still be mended. A grumble is enough; I’ll draw the load path myself.',
  },
  coordinator2: {
    offer:
      'Viết đơn cho những người không có tên trong danh sách nào: kỹ thuật viên, người tự học, người đi đường vòng. Bạn kể người ấy làm được gì, tôi giúp viết đúng điều đó ra.',
    seek: 'Đồng nghiệp ngoài trường chịu ngồi một giờ xem kỹ thuật viên làm việc, rồi viết đúng những gì mình thấy. Thư khách sáo tôi có đủ rồi.',
  },
  curator: {
    offer:
      'Half an hour of disagreeable questions in English before your interview or your viva, as many times as you can stand. Or two pages of a draft, read for the sentence you are hiding behind.',
    seek: 'Somebody who has handed a field season over to a younger colleague and managed not to ring every evening. I have the colleague; I lack the character.',
  },
  facilitator: {
    offer:
      'Mendengarkan dulu, lama, lalu satu pertanyaan. Untuk yang mengatur piket atau jaga malam: cara membaginya sehingga orang masih saling menyapa sesudah status Awas diturunkan.',
    seek: 'Kawan dari ilmu lain yang mau menegur kalau saya mulai menjawab sebelum orangnya selesai bicara.',
  },
  helen: {
    offer:
      'A slow reading of any rule, procedure or set of minutes that is being quoted at you. I look for the clause and the number, and can generally find one of them.',
    seek: 'An hour of mathematics a fortnight with somebody who doesn’t need a decision from me. Any branch; I’m rusty enough to be company.',
  },
  sri: {
    offer:
      'Saya bisa membantu Anda masuk ke pabrik yang tidak merasa perlu diteliti, dan tetap diterima di sana sesudah hasilnya tidak enak.',
    seek: 'Ketua jurusan yang berhasil menjaga risetnya tetap bernapas pada tahun pertama. Apa yang Anda lepas lebih dulu, dan apa yang kemudian Anda sesali?',
  },
  ngoc: {
    offer:
      'Đòi lại tên mình trong một bài báo: chị mang sổ gốc, tôi cùng sắp chứng cứ và viết thư, hai trang, không tính từ nào.',
    seek: 'Cách viết tiếp hồ sơ giáo sư trong lúc làm trưởng khoa. Mỗi tuần tôi viết được một trăm năm mươi chữ; ai đã lên được ba trăm thì bày cho tôi.',
  },
  outsider: {
    offer:
      'Satu pertanyaan untuk proposal yang menyebut “AI”: pada bulan ke berapa, dan untuk apa? Kalau jawabannya ada, saya bantu menghitung orang, mesin, dan waktunya.',
    seek: 'Pemimpin kelompok kecil yang sudah lebih lama menjalaninya dan boleh saya telepon sebelum, bukan sesudah, saya minta maaf di depan semua orang.',
  },
}
