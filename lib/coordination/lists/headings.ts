import { plain } from '@/lib/core/plain'
import type { Language } from '@/lib/core/locale'

export const columns = ['name', 'callName', 'email', 'language', 'institution', 'country'] as const
export type Column = (typeof columns)[number]

/** What the columns and their values may be called, in English, Indonesian and Vietnamese, without accents. */
const headings: Record<Column, string> = {
  name: 'name, full name, her name, nama, nama lengkap, ten, ho ten, ho va ten, ten day du',
  callName: 'call name, call her, first name, nickname, panggilan, nama panggilan, sapaan, ten goi, goi la',
  email:
    'email, e-mail, mail, email address, e-mail address, address, surel, alamat surel, alamat email, alamat e-mail, thu dien tu, dia chi thu, dia chi email, dia chi thu dien tu',
  language: 'language, bahasa, ngon ngu, tieng',
  institution:
    'institution, university, organisation, organization, affiliation, institusi, universitas, lembaga, perguruan tinggi, truong, vien, truong hoac vien, don vi, co quan, dai hoc',
  country: 'country, negara, quoc gia, nuoc',
}

const tongues: Record<Language, string> = {
  en: 'en, english, inggris, bahasa inggris, anh, tieng anh',
  id: 'id, indonesian, indonesia, bahasa indonesia, bahasa, tieng indonesia',
  vi: 'vi, vn, vietnamese, vietnam, viet, tieng viet, bahasa vietnam',
}

const countryNames = {
  GB: 'gb, uk, united kingdom, great britain, britain, england, scotland, wales, northern ireland, inggris, britania raya, inggris raya, anh, vuong quoc anh',
  ID: 'id, indonesia',
  VN: 'vn, vietnam, viet nam',
}
export type KnownCountry = keyof typeof countryNames

/** Finds which of several things a word means. */
function meaning<T extends string>(words: Record<T, string>) {
  const known = new Map(
    (Object.keys(words) as T[]).flatMap((key) => words[key].split(', ').map((word) => [word, key] as const)),
  )
  return (word: string): T | null =>
    known.get(
      plain(word)
        .replace(/[:*]+$/, '')
        .trim(),
    ) ?? null
}

export const columnNamed = meaning(headings)
export const languageNamed = meaning(tongues)
export const countryNamed = meaning(countryNames)

/** The first line of a list, in the words of each language. */
export const templates: Record<Language, string> = {
  en: 'Name,Call name,E-mail,Language,Institution,Country',
  id: 'Nama;Panggilan;Surel;Bahasa;Institusi;Negara',
  vi: 'Họ và tên;Tên gọi;Thư điện tử;Ngôn ngữ;Trường hoặc viện;Quốc gia',
}
