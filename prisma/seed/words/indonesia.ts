/** Neighbours in Indonesia, in Bahasa Indonesia. */
export const indonesia = {
  dewi: {
    bio: 'Guru besar teknik sipil; urusan saya sengkang, jarak antarsengkang, dan orang yang memasangnya. Dari semua penelitian saya yang paling banyak dipakai bukan rumus, melainkan seutas tali nilon bersimpul. Di kelompok saya setiap rapat punya satu pembantah resmi, bergilir menurut abjad, dan saya tidak dikecualikan. Kalau di angkot saya tampak melamun, itu keberatan ketiga.',
    offer:
      'Menjadi pembantah Anda sebelum panel yang melakukannya: tiga keberatan tertulis atas proposal, rencana karier, atau tawaran jabatan. Yang ketiga biasanya mengganggu.',
    seek: 'Rekan menulis buku ajar struktur yang mau dibaca mahasiswa. Naskah saya benar dari depan sampai belakang dan membuat orang tertidur di tengah.',
  },
  laila: {
    bio: 'Dosen teknik elektro pada tahun pertama memimpin kelompok: satu mahasiswa doktor, empat magister, dan satu laboran yang lebih hafal gedung ini daripada denahnya. Tiga puluh satu pasal tata tertib sudah saya pangkas menjadi sembilan. Kalimat terbaik dalam surat penggantinya bukan kalimat saya.',
    offer:
      'Contoh surat satu halaman untuk anggota kelompok yang baru, lengkap dengan coretan mereka. Boleh disalin, boleh dicoret lagi.',
    seek: 'Cara menegur mahasiswa yang selalu sopan dan selalu terlambat. Saya masih bolak-balik antara terlalu lunak dan terlalu panjang.',
  },
  tiur: {
    bio: 'Laboratorium saya tersebar di tiga desa: sensor gempa, aki, dan para pemilik kebun yang lebih dulu tahu kapan tanah bergerak. Saya lebih suka menjelaskan gempa di balai desa daripada di seminar; pertanyaannya lebih sulit.',
    offer:
      'Latihan menjawab “lima belas saja” ketika diminta empat puluh: menilai proposal, menguji, duduk di panitia. Saya sudah mencobanya dan ternyata masih diundang.',
    seek: 'Cerita dari yang pernah membimbing mahasiswa doktor yang jauh dari rumah. Pertanyaan apa pada bulan-bulan pertama yang dijawab dengan jujur?',
  },
  fitri: {
    bio: 'Dokter hewan yang lebih sering bertemu irisan jaringan daripada hewannya. Saya mencari parasit di otot kambing. Setiap gambar bagus di makalah saya adalah utang kepada seseorang di ruang gelap, dan namanya sekarang saya tulis.',
    offer:
      'Menyusun laporan hibah bersama mahasiswa yang ikut bekerja di dalamnya, dari kolom honor sampai nota terakhir, supaya mereka belajar caranya sekalian.',
    seek: 'Kalimat pertama untuk meminta posisi tetap sesudah pascadoktoral tanpa terdengar tidak tahu diri. Kalimat kedua bisa saya karang sendiri.',
  },
  kartika: {
    bio: 'Saya membuat tempe dari koro pedang, biji yang beracun bagi orang yang tidak sabar merendamnya. Pemasok saya seorang nenek di Gunungkidul yang kini punya stempel sendiri. Jam kerja saya yang sebenarnya pukul 22.00 sampai 00.30, di dapur, dan tolong jangan disusul.',
    offer:
      'Menawar sebelum berkata ya kepada sebuah jabatan: apa yang bisa diminta, selama berapa hari tawaran itu masih lunak, dan cara bertanya “mengapa saya?”',
    seek: 'Dua pagi menulis dalam seminggu yang tahan terhadap rapat. Kalau Anda berhasil menjaganya, tunjukkan kalendernya; nasihat sudah saya punya banyak.',
  },
  yohana: {
    bio: 'Mahasiswa doktor agronomi. Saya membandingkan jagung lokal dari Flores dengan benih toko: mana yang masih bertongkol kalau hujan datang telat tiga minggu. Di dapur kos saya ada papan tulis untuk urusan beras, dan sejauh ini itulah organisasi paling rapi yang pernah saya urus.',
    offer:
      'Memberi tahu dosen apa yang tidak akan dikatakan mahasiswanya soal uang: siapa menalangi apa, dan sejak kapan. Saya bicara halus, tetapi lengkap.',
    seek: 'Teman latihan presentasi bahasa Inggris, setengah jam seminggu, yang mau menghentikan saya setiap kali saya minta maaf.',
  },
  nurul: {
    bio: 'Saya memodelkan banjir Kali Brantas; sungainya belum pernah membaca model saya. Kantor di lantai tiga, tidak jauh dari penjual soto yang mendengar kabar kenaikan jabatan lebih cepat daripada rektorat. Kalau Anda mengurutkan apa pun menurut abjad, saya akan mengusulkan supaya diacak.',
    offer:
      'Menghitung ulang statistik Anda sebelum penelaah yang melakukannya, terutama ukuran sampel dan ulangan. Upahnya boleh soto.',
    seek: 'Pembaca untuk proposal yang ditolak dengan dua kata, “kurang mendalam”. Tunjukkan saja di halaman berapa kaki Anda mulai menyentuh dasar.',
  },
  ratna: {
    bio: 'Saya meneliti sampai kapan obat bisa dipercaya di gudang yang panas; sebagai ketua jurusan farmasi, saya menanyakan hal yang sama kepada setiap panitia. Laporan keuangan saya baca sebelum sarapan, kebiasaan buruk yang ternyata berguna.',
    offer:
      'Bersiap untuk percakapan sulit dengan kolega yang Anda hormati: tiga kalimat pertamanya, apa yang ditulis sebelum dan sesudahnya, dan apa yang Anda lakukan kalau ia menangis.',
    seek: 'Ketua jurusan lain yang terbiasa merevisi anggaran di tengah tahun dan tidak malu karenanya. Formulirnya ada di sini; keberaniannya yang perlu contoh.',
  },
  meutia: {
    bio: 'Di freezer saya ada empat ratus dua belas perut ikan layang, dan saya sedang menghitung plastiknya untuk kedua kali, dengan blanko yang cukup. Saya pindah dari Banda Aceh ke Malang membawa es, surat izin, dan kode label yang artinya menyusul lewat pos lima minggu kemudian. Sejak itu setiap daftar saya salin tiga kali.',
    offer:
      'Kalau Anda harus membawa sampel menyeberangi laut, pakailah daftar periksa saya. Saya juga bisa membantu mengenali jurnal yang terlalu ramah; pelajaran itu saya bayar mahal.',
    seek: 'Pembaca galak untuk naskah mikroplastik sebelum dikirim, terutama bagian blanko dan metode. Bahasa Inggrisnya boleh dicoret sekalian.',
  },
  gusti: {
    bio: 'Arsitek di Denpasar. Saya meneliti rumah Bali yang sungguh dihuni, terutama dapurnya: setinggi apa, dan diukur dari badan siapa. Meja kerja saya sengaja ditaruh dekat pintu; dari sana terlihat siapa yang belum makan siang.',
    offer:
      'Membaca proposal seperti penilai yang sudah menghabiskan tiga puluh tujuh lainnya minggu itu. Saya beri garis di tempat perhatian saya pergi, dan menjelaskan mengapa.',
    seek: 'Seseorang yang berani menghitung penugasan saya semester ini lalu bertanya, satu per satu: yang ini untuk apa?',
  },
  wayan: {
    bio: 'Kalau mencari saya, datanglah ke balai banjar pada hari posyandu. Saya mengajar kesehatan masyarakat dan meneliti gizi balita bersama para kader desa, jadi setiap angka di tabel saya punya nama panggilan. Suara saya pelan; usul saya biasanya tidak.',
    offer:
      'Menyusun anggaran lapangan yang jujur: sopir, izin di tiga kantor, pulsa kader, dan waktu Anda sendiri, yang tidak boleh bernilai nol.',
    seek: 'Kawan untuk menulis dua halaman yang sungguh dibaca kepala dinas. Saya terlalu betah di catatan kaki.',
  },
  maria: {
    bio: 'Pompa air tenaga surya untuk dua dusun di Timor, tanah ibu saya: itu hibah pertama atas nama saya sendiri. Setiap Mei debit sumur harus diukur sebelum kering, siap atau tidak siap uangnya. Saya hafal harga pelampung, sewa pikap, dan batas kesabaran bendahara.',
    offer:
      'Saya bisa menemani persiapan kerja lapangan di desa, terutama di Timor, juga mengenalkan orang yang perlu didatangi lebih dulu. Soal janji, saya sarankan bawa sedikit saja.',
    seek: 'Orang yang pernah membuat universitasnya sungguh mencairkan dana talangan, bukan hanya mengagendakannya. Saya perlu urutan pintunya.',
  },
  ainun: {
    bio: 'Ahli bioteknologi tanaman yang kini lebih banyak menandatangani daripada menanam. Yang paling saya banggakan dari meja ini: dana talangan peneliti, empat tahun berputar dan belum pernah macet. Di samping stempel ada satu botol bibit anggrek, supaya saya ingat asal.',
    offer:
      'Mengumpulkan bukti tanpa membahayakan orangnya: amplop, kertas kosong, tanpa nama, lalu satu daftar ke meja rapat. Saya ceritakan langkahnya dan apa yang sempat keliru.',
    seek: 'Peneliti muda yang mau mengatakan kepada saya mana daftar, target, atau formulir pimpinan yang diam-diam merugikan. Cukup barangnya; dari siapa, tidak akan saya tanyakan.',
  },
  kirana: {
    bio: 'Saya memetakan endapan lahar tua di lereng Merapi. Sebagian ada di bawah kandang orang, jadi izin pertama selalu kepada sapinya.',
    offer: '',
    seek: 'Kakak tingkat dari kampus mana pun yang pernah menulis disertasi dari kerja lapangan. Kapan Anda berhenti mengambil sampel, dan siapa yang menyuruh?',
  },
}
