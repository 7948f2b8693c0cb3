import type { z } from 'zod'
import type { Language } from '@/lib/core/locale'
import type { applicationSchema } from '@/lib/members/joining/schema'
import { applicantHopes, cast, institutions } from './cast'

/** What somebody fills into the form, and in which language she reads it. */
export type Asking = Omit<z.input<typeof applicationSchema>, 'charter' | 'website'> & { language: Language }

const { name, callName, email, country, field, careerStep, locale } = cast.applicant

export const applicants = {
  phuong: {
    ...{ name, callName, email, country, field, careerStep, language: locale },
    ...{ institution: institutions.songHan.name, stemField: 'engineering', experience: 'from5to9' },
    ...{ spokenLanguages: ['vi', 'en'], hopes: applicantHopes, ageBand: 'from30to39' },
    heard: 'Chị Hương ở Hà Nội kể cho tôi nghe.',
  },
  rahma: {
    ...{ name: 'Rahmawati Siregar', callName: 'Rahma', email: 'rahma@id.example', language: 'id' },
    ...{ institution: institutions.kaliBrantas.name, country: 'ID', careerStep: 'seniorLecturer' },
    ...{ stemField: 'physics', field: 'Fisika optik', experience: 'from10to14' },
    ...{ spokenLanguages: ['id', 'en', 'jv'], ageBand: '' },
    hopes:
      'Tahun ini saya menjadi perempuan pertama yang memimpin laboratorium kami. Rapat pertama berakhir dengan semua orang menunggu pembimbing lama saya mengangguk. Saya ingin belajar dari mereka yang sudah melewati tahun seperti ini.',
    heard: 'Poster di kantin fakultas.',
  },
  morag: {
    ...{ name: 'Morag Abercrombie', callName: 'Morag', email: 'morag@uk.example', language: 'en' },
    ...{ institution: 'University of Strathallan', country: 'GB', careerStep: 'postdoctoral' },
    ...{ stemField: 'materials', field: 'Ceramics under load', experience: 'from5to9' },
    ...{ spokenLanguages: ['en', 'gd'], ageBand: 'from30to39' },
    hopes: 'Mostly company. I have led a team of four for a year, and nobody has told me so in writing.',
    heard: 'A talk at the kick-off symposium.',
  },
  linh: {
    ...{ name: 'Hoàng Thị Diệu Linh', callName: 'Linh', email: 'linh@vn.example', language: 'vi' },
    ...{ institution: institutions.datMui.name, country: 'VN', careerStep: 'lecturer' },
    ...{ stemField: 'agriculture', field: 'Nuôi trồng thủy sản', experience: 'from5to9' },
    ...{ spokenLanguages: ['vi'], ageBand: 'from30to39' },
    hopes:
      'Tôi mong gặp những người phụ nữ dẫn dắt nhóm nghiên cứu ở vùng xa, nơi phòng thí nghiệm gần nhất cách sáu giờ đi xe. Tôi muốn biết họ giữ sinh viên ở lại bằng cách nào.',
    heard: '',
  },
  khanh: {
    ...{ name: 'Dang Van Khanh', callName: 'Khanh', email: 'khanh.private@vn.example', language: 'en' },
    ...{ institution: 'Truong Dai hoc Bac Song Hong', country: 'VN', careerStep: 'lecturer' },
    ...{ stemField: 'computing', field: 'Data science', experience: 'under5' },
    ...{ spokenLanguages: ['vi', 'en'], ageBand: 'under30' },
    hopes: 'A colleague says one can talk here about how to say no to a fourth committee. I would like that.',
    heard: 'From a colleague.',
  },
  denise: {
    ...{ name: 'Denise Fairclough', callName: 'Denise', email: 'denise@uk.example', language: 'en' },
    ...{ institution: 'Fairclough Coaching', country: 'GB', careerStep: 'executive' },
    ...{ stemField: 'other', field: 'Leadership training', experience: 'from20' },
    ...{ spokenLanguages: ['en'], ageBand: '' },
    hopes: 'I offer programmes for women leaders and would like to present them to your members.',
    heard: 'A web search.',
  },
} as const satisfies Record<string, Omit<Asking, 'spokenLanguages'> & { spokenLanguages: readonly string[] }>
