import type { CareerStep, Language, Role } from '@/prisma/client/enums'

export type Country = 'GB' | 'ID' | 'VN'

export interface SeedInstitution {
  id: string
  name: string
  city: string
  country: Country
}

/** Invented universities: none of them exists. */
export const institutions = {
  calderVale: {
    id: 'institution-calder-vale',
    name: 'University of Calder Vale',
    city: 'Halifax',
    country: 'GB',
  },
  severnside: {
    id: 'institution-severnside',
    name: 'Severnside University',
    city: 'Gloucester',
    country: 'GB',
  },
  northmere: { id: 'institution-northmere', name: 'Northmere University', city: 'Carlisle', country: 'GB' },
  lembahCitarum: {
    id: 'institution-lembah-citarum',
    name: 'Institut Teknologi Lembah Citarum',
    city: 'Bandung',
    country: 'ID',
  },
  lerengMerapi: {
    id: 'institution-lereng-merapi',
    name: 'Universitas Lereng Merapi',
    city: 'Yogyakarta',
    country: 'ID',
  },
  kaliBrantas: {
    id: 'institution-kali-brantas',
    name: 'Universitas Kali Brantas',
    city: 'Malang',
    country: 'ID',
  },
  segaraAgung: {
    id: 'institution-segara-agung',
    name: 'Universitas Segara Agung',
    city: 'Denpasar',
    country: 'ID',
  },
  bacSongHong: {
    id: 'institution-bac-song-hong',
    name: 'Trường Đại học Bắc Sông Hồng',
    city: 'Hà Nội',
    country: 'VN',
  },
  datMui: {
    id: 'institution-dat-mui',
    name: 'Trường Đại học Khoa học Đất Mũi',
    city: 'Cà Mau',
    country: 'VN',
  },
  songHan: { id: 'institution-song-han', name: 'Trường Đại học Sông Hàn', city: 'Đà Nẵng', country: 'VN' },
} as const satisfies Record<string, SeedInstitution>

export type InstitutionKey = keyof typeof institutions

export type CastKey =
  | 'coordinator'
  | 'coordinator2'
  | 'curator'
  | 'facilitator'
  | 'helen'
  | 'sri'
  | 'ngoc'
  | 'outsider'
  | 'applicant'

/** Everyone but the applicant, who is not in yet. */
export type MemberKey = Exclude<CastKey, 'applicant'>

export interface CastMember {
  key: CastKey
  id: string
  email: string
  /** In full, in the order in which she writes it. */
  name: string
  callName: string
  institution: InstitutionKey
  country: Country
  locale: Language
  timeZone: string
  /** Beyond being a member, which everyone is. */
  roles: Role[]
  field: string
  careerStep: CareerStep
  bio: string
}

export const cast: Record<CastKey, CastMember> = {
  coordinator: {
    key: 'coordinator',
    id: 'member-ruth',
    email: 'ruth@uk.example',
    name: 'Ruth Ellison',
    callName: 'Ruth',
    institution: 'severnside',
    country: 'GB',
    locale: 'en',
    timeZone: 'Europe/London',
    roles: ['coordinator'],
    field: 'Engineering education',
    careerStep: 'professor',
    bio: 'A bridge engineer for nine years, then a teacher of engineers; I still look at the joints first.',
  },
  coordinator2: {
    key: 'coordinator2',
    id: 'member-huong',
    email: 'huong@vn.example',
    name: 'Trần Thị Thu Hương',
    callName: 'Hương',
    institution: 'bacSongHong',
    country: 'VN',
    locale: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    roles: ['coordinator'],
    field: 'Hóa học thực phẩm',
    careerStep: 'seniorLecturer',
    bio: 'Tôi nghiên cứu vì sao trà mất hương, và học cách để một nhóm nghiên cứu không mất người.',
  },
  curator: {
    key: 'curator',
    id: 'member-catrin',
    email: 'catrin@uk.example',
    name: 'Catrin Llewellyn',
    callName: 'Catrin',
    institution: 'northmere',
    country: 'GB',
    locale: 'en',
    timeZone: 'Europe/London',
    roles: ['curator'],
    field: 'Glaciology',
    careerStep: 'lecturer',
    bio: 'I read ice cores by profession and other women’s drafts by preference.',
  },
  facilitator: {
    key: 'facilitator',
    id: 'member-retno',
    email: 'retno@id.example',
    name: 'Retno Wulandari',
    callName: 'Retno',
    institution: 'lerengMerapi',
    country: 'ID',
    locale: 'id',
    timeZone: 'Asia/Jakarta',
    roles: ['facilitator'],
    field: 'Vulkanologi',
    careerStep: 'professor',
    bio: 'Tiga puluh tahun memantau gunung api mengajari saya mendengarkan sebelum ada letusan.',
  },
  helen: {
    key: 'helen',
    id: 'member-helen',
    email: 'helen@uk.example',
    name: 'Helen Brathwaite',
    callName: 'Helen',
    institution: 'calderVale',
    country: 'GB',
    locale: 'en',
    timeZone: 'Europe/London',
    roles: [],
    field: 'Mathematics',
    careerStep: 'head',
    bio: 'Number theorist, head of a department of thirty-one, and a slow reader of minutes.',
  },
  sri: {
    key: 'sri',
    id: 'member-sri',
    email: 'sri@id.example',
    name: 'Sri Wahyuningsih',
    callName: 'Sri',
    institution: 'lembahCitarum',
    country: 'ID',
    locale: 'id',
    timeZone: 'Asia/Jakarta',
    roles: [],
    field: 'Teknik kimia',
    careerStep: 'head',
    bio: 'Saya meneliti pengolahan limbah tekstil dan sejak Agustus memimpin jurusan tempat saya dulu kuliah.',
  },
  ngoc: {
    key: 'ngoc',
    id: 'member-ngoc',
    email: 'ngoc@vn.example',
    name: 'Lê Thị Bích Ngọc',
    callName: 'Ngọc',
    institution: 'datMui',
    country: 'VN',
    locale: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    roles: [],
    field: 'Sinh thái học',
    careerStep: 'head',
    bio: 'Mười hai năm đếm cây đước non ở Cà Mau, nay thêm việc đếm phiếu ở hội đồng khoa.',
  },
  outsider: {
    key: 'outsider',
    id: 'member-putu',
    email: 'putu@id.example',
    name: 'Ni Luh Putu Maheswari',
    callName: 'Putu',
    institution: 'segaraAgung',
    country: 'ID',
    locale: 'id',
    timeZone: 'Asia/Makassar',
    roles: [],
    field: 'Ilmu komputer',
    careerStep: 'lecturer',
    bio: 'Saya membangun pengenal ucapan untuk bahasa Bali dan baru setahun memimpin kelompok riset kecil.',
  },
  applicant: {
    key: 'applicant',
    id: 'member-phuong',
    email: 'phuong@vn.example',
    name: 'Phạm Quỳnh Phương',
    callName: 'Phương',
    institution: 'songHan',
    country: 'VN',
    locale: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    roles: [],
    field: 'Kỹ thuật y sinh',
    careerStep: 'lecturer',
    bio: 'Tôi làm cảm biến theo dõi trẻ sinh non, phần lớn cùng các điều dưỡng trực đêm.',
  },
}

/** What the applicant in the queue wrote that she hopes for. */
export const applicantHopes =
  'Tôi vừa được giao dẫn dắt ba nghiên cứu sinh mà chưa từng thấy ai quanh mình làm việc ấy khi con còn nhỏ. ' +
  'Tôi muốn hỏi những người đã đi qua, và sẵn lòng chia sẻ cách chúng tôi làm việc với bệnh viện.'
