import type { SeedThread } from '../thread'

export const retiring: SeedThread = {
  id: 'thread-retiring',
  title: 'Chú Bảy còn mười một tuần nữa là nghỉ hưu',
  language: 'vi',
  asks: ['advise'],
  author: 'hanh',
  daysAgo: 49.6,
  posts: [
    {
      author: 'hanh',
      language: 'vi',
      hours: 0,
      body: `Trại thực nghiệm có chú Bảy, kỹ thuật viên, ba mươi hai năm. Chú đứng trên bờ ngửi là biết ao nào sắp sập tảo. Nghe quạt nước, chú biết bạc đạn nào còn được một tuần. Nhóm mới của tôi dựng lên được là nhờ chú, tuy trong dự toán chú chỉ là một dòng “công lao động”.

Mười một tuần nữa chú về hưu. Tôi nhờ chú viết lại quy trình. Chú viết một dòng, chữ rất đẹp: “Thấy lạ thì coi lại.” Các chị có ai giữ được cái biết của một người như vậy chưa?`,
    },
    {
      author: 'tamsin',
      language: 'en',
      hours: 6,
      body: `We have one too, he mends our hydrophones, and he was asked for a procedure as well. It ran to three lines, of which one was “don’t force it”. What worked was to ban his hands. I asked him to teach with them in his pockets while a student did the job, and to speak only when he itched to reach out. She wrote down each itch. There were twenty-six on the first afternoon.`,
    },
    {
      author: 'meutia',
      language: 'id',
      hours: 15,
      body: `Di kapal saya belajar dari seorang kelasi yang bisa membaca warna air. Saya bertanya apa yang ia lihat, dan jawabnya selalu “keruh”. Lalu saya bertanya kapan terakhir ia salah. Ia bercerita satu jam. Dari cerita salah itu barulah keluar tandanya: keruh yang ada benangnya, keruh yang diam.

Apa yang ia tahu sudah tidak ia rasakan lagi sebagai tahu. Tetapi kapan ia tertipu, ia ingat sampai jamnya.`,
    },
    {
      author: 'lien',
      language: 'vi',
      hours: 24,
      body: `Tôi xin hỏi ngược một câu. Chị muốn giữ cái biết, hay muốn giữ chú? Ở trường tôi có ông bào chế già về hưu, chúng tôi ký hợp đồng mời ông mỗi tuần một buổi, ghi đúng tên việc: hướng dẫn thực hành. Phòng tổ chức bảo ông không có bằng thạc sĩ. Tôi bảo cả phòng tổ chức cũng không ai ngửi ra vị thuốc sao quá lửa. Họ tìm một hồi thì ra được chữ “chuyên gia”.`,
    },
    {
      author: 'agnieszka',
      language: 'en',
      hours: 30,
      body: `Pay him for it, as Lien says. And ask him whom he would teach. I asked ours once, expecting one of my two doctoral students. She named the cleaner, who had stopped to watch for six years and every time wanted to know why.`,
    },
    {
      author: 'hanh',
      language: 'vi',
      hours: 470,
      body: `Gần ba tuần. Chú Bảy đút tay túi quần được bốn phút thì rút ra vỗ cái mô-tơ. Chị Tamsin, tụi nhỏ ghi được mười chín lần “ngứa tay” trong một buổi sáng.

Câu của chị Meutia thì như mở cống. Chú kể vụ năm 2009 chú đoán sai, mất trắng bốn ao, chú khai với trưởng trại là tại mưa. Từ đó tới giờ chưa kể ai. Cái dấu chú bỏ sót: bọt dồn góc cuối gió, bảy giờ sáng chưa tan. Bây giờ nó đứng dòng đầu quy trình, và ngay dưới đó chú biểu ghi luôn vụ 2009.

Chú chọn người học rồi: cô Út nấu cơm cho trại. Chị Aga đoán hay thật. Hợp đồng chuyên gia thì phòng tổ chức đang “nghiên cứu”. Còn tám tuần.`,
    },
  ],
}
