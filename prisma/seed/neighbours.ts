import type { CareerStep, Language } from '@/prisma/client/enums'
import { cast, institutions, type InstitutionKey, type MemberKey } from './cast'

/** Key, name as she writes it, what she is called, university, field, career step. */
type Row = readonly [string, string, string, InstitutionKey, string, CareerStep]

/** The other members of the sample community: invented, like everybody here. They have no login of their own in the README. */
const rows = [
  ['margaret', 'Margaret Okafor', 'Margaret', 'calderVale', 'Structural biology', 'professor'],
  ['priya', 'Priya Raghunathan', 'Priya', 'calderVale', 'Statistics', 'lecturer'],
  ['eilidh', 'Eilidh Macrae', 'Eilidh', 'northmere', 'Soil science', 'seniorLecturer'],
  ['joanne', 'Joanne Pickersgill', 'Jo', 'northmere', 'Mechanical engineering', 'executive'],
  ['zainab', 'Zainab Hussain', 'Zainab', 'severnside', 'Computer vision', 'postdoctoral'],
  ['tamsin', 'Tamsin Trevithick', 'Tamsin', 'severnside', 'Marine acoustics', 'lecturer'],
  ['folake', 'Folake Adeyemi', 'Folake', 'calderVale', 'Public health engineering', 'seniorLecturer'],
  ['siobhan', 'Siobhán Devlin', 'Siobhán', 'severnside', 'Theoretical physics', 'professor'],
  ['agnieszka', 'Agnieszka Nowicka', 'Aga', 'northmere', 'Catalysis', 'lecturer'],
  ['meilin', 'Chan Mei Lin', 'Mei Lin', 'calderVale', 'Robotics', 'postdoctoral'],
  ['bronwen', 'Bronwen Pugh', 'Bronwen', 'severnside', 'Veterinary epidemiology', 'head'],
  ['yasmin', 'Yasmin El-Sayed', 'Yasmin', 'northmere', 'Medical physics', 'doctoral'],
  ['harriet', 'Harriet Lowther', 'Harriet', 'northmere', 'Astronomy', 'seniorLecturer'],
  ['ines', 'Inês Carvalho', 'Inês', 'calderVale', 'Computational chemistry', 'lecturer'],
  ['dewi', 'Dewi Kusumaningrum', 'Dewi', 'lembahCitarum', 'Teknik sipil', 'professor'],
  ['laila', 'Laila Nur Azizah', 'Laila', 'lembahCitarum', 'Teknik elektro', 'lecturer'],
  ['tiur', 'Tiur Marpaung', 'Tiur', 'lembahCitarum', 'Geofisika', 'seniorLecturer'],
  ['fitri', 'Fitri Handayani', 'Fitri', 'lerengMerapi', 'Kedokteran hewan', 'postdoctoral'],
  ['kartika', 'Kartika Sari Dewanti', 'Tika', 'lerengMerapi', 'Ilmu pangan', 'seniorLecturer'],
  ['yohana', 'Yohana Imelda Wea', 'Yohana', 'lerengMerapi', 'Agronomi', 'doctoral'],
  ['nurul', 'Nurul Hidayati', 'Nurul', 'kaliBrantas', 'Matematika terapan', 'lecturer'],
  ['ratna', 'Ratna Ayu Permatasari', 'Ratna', 'kaliBrantas', 'Farmasi', 'head'],
  ['meutia', 'Cut Meutia Rahmi', 'Meutia', 'kaliBrantas', 'Ilmu kelautan', 'lecturer'],
  ['gusti', 'Gusti Ayu Kade Sukmawati', 'Gusti', 'segaraAgung', 'Arsitektur', 'professor'],
  ['wayan', 'Ni Wayan Suastini', 'Wayan', 'segaraAgung', 'Kesehatan masyarakat', 'seniorLecturer'],
  ['maria', 'Maria Goreti Tefa', 'Maria', 'segaraAgung', 'Energi terbarukan', 'postdoctoral'],
  ['ainun', 'Ainun Jariyah', 'Ainun', 'kaliBrantas', 'Bioteknologi', 'executive'],
  ['kirana', 'Kirana Larasati', 'Kirana', 'lerengMerapi', 'Geologi', 'doctoral'],
  ['thanh', 'Nguyễn Thị Thanh', 'Thanh', 'bacSongHong', 'Vật lý chất rắn', 'professor'],
  ['khanh', 'Đặng Vân Khánh', 'Khánh', 'bacSongHong', 'Khoa học dữ liệu', 'lecturer'],
  ['mai', 'Hoàng Thị Tuyết Mai', 'Mai', 'bacSongHong', 'Kỹ thuật môi trường', 'head'],
  ['uyen', 'Vũ Thục Uyên', 'Uyên', 'bacSongHong', 'Toán học', 'postdoctoral'],
  ['hanh', 'Đỗ Thị Mỹ Hạnh', 'Hạnh', 'datMui', 'Nuôi trồng thủy sản', 'seniorLecturer'],
  ['diem', 'Huỳnh Ngọc Diễm', 'Diễm', 'datMui', 'Hóa phân tích', 'lecturer'],
  ['chau', 'Lương Thị Bảo Châu', 'Châu', 'datMui', 'Khoa học vật liệu', 'seniorLecturer'],
  ['nhi', 'Trương Yến Nhi', 'Nhi', 'datMui', 'Nông học', 'doctoral'],
  ['xuan', 'Phan Thị Xuân', 'Xuân', 'songHan', 'Kỹ thuật xây dựng', 'seniorLecturer'],
  ['quynh', 'Bùi Như Quỳnh', 'Quỳnh', 'songHan', 'Trí tuệ nhân tạo', 'lecturer'],
  ['lien', 'Tôn Nữ Kim Liên', 'Liên', 'songHan', 'Dược học', 'professor'],
  ['trang', 'Đinh Thu Trang', 'Trang', 'songHan', 'Công nghệ sinh học', 'postdoctoral'],
] as const satisfies readonly Row[]

export type NeighbourKey = (typeof rows)[number][0]

/** Everybody who writes in the sample community. */
export type PersonKey = MemberKey | NeighbourKey

const homes = {
  GB: { locale: 'en', timeZone: 'Europe/London', mail: 'uk' },
  ID: { locale: 'id', timeZone: 'Asia/Jakarta', mail: 'id' },
  VN: { locale: 'vi', timeZone: 'Asia/Ho_Chi_Minh', mail: 'vn' },
} as const satisfies Record<string, { locale: Language; timeZone: string; mail: string }>

export const neighbours = rows.map(([key, name, callName, institution, field, careerStep]) => {
  const { country } = institutions[institution]
  const { mail, ...home } = homes[country]
  const timeZone = institution === 'segaraAgung' ? 'Asia/Makassar' : home.timeZone
  const facts = {
    key,
    name,
    callName,
    institution,
    country,
    field,
    careerStep,
    locale: home.locale,
    timeZone,
  }
  return { ...facts, id: `member-${key}`, email: `${key}@${mail}.example` }
})

export const idOf = (key: PersonKey): string => (key in cast ? cast[key as MemberKey].id : `member-${key}`)
