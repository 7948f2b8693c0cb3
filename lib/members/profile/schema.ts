import { z } from 'zod'
import { line } from '@/lib/core/line'
import { careerSteps, countries } from '@/lib/members/joining/schema'
import { profileFields, visibilities } from './fields'
import { isOrcid } from './orcid'
import { tongues } from './tongues'

export const experienceBands = ['under5', 'from5to9', 'from10to14', 'from15to19', 'from20'] as const
export const ageBands = ['under30', 'from30to39', 'from40to49', 'from50to59', 'from60'] as const
export const contactChoices = ['everyone', 'sharedSpace', 'nobody'] as const
export const stemFields = [
  ...(['agriculture', 'biology', 'chemistry', 'computing', 'earth', 'engineering'] as const),
  ...(['environment', 'health', 'materials', 'mathematics', 'physics', 'other'] as const),
] as const
export const limits = {
  bio: 2000,
  offer: 300,
  seek: 300,
  field: 120,
  institution: 160,
  links: 5,
  link: 300,
} as const

/** A choice that may stay open: an empty one is none. */
const maybe = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.literal(''), z.enum(values)])
    .default('')
    .transform((value) => (value === '' ? null : value))

const maybeLine = (max: number) =>
  z
    .union([
      z
        .string()
        .max(max)
        .regex(/^\s*$/)
        .transform(() => ''),
      line(max),
    ])
    .default('')
const words = (max: number) => z.string().trim().max(max).default('')

const link = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(limits.link)
const links = z
  .string()
  .max(limits.links * (limits.link + 2))
  .default('')
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(link).max(limits.links))

const many = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.enum(tongues)).max(tongues.length),
)

const sees = z.enum(visibilities).default('members')
/** One field beside each part of the profile: who sees it. */
export const seesName = (field: (typeof profileFields)[number]) => `see_${field}` as const
const visibility = Object.fromEntries(profileFields.map((field) => [seesName(field), sees])) as Record<
  ReturnType<typeof seesName>,
  typeof sees
>

export const profileSchema = z.object({
  /** The state of the profile that she began from. */
  revision: z.coerce.number().int().min(0).max(1_000_000),
  bio: words(limits.bio),
  offer: words(limits.offer),
  seek: words(limits.seek),
  stemField: maybe(stemFields),
  field: maybeLine(limits.field),
  careerStep: maybe(careerSteps),
  experience: maybe(experienceBands),
  ageBand: maybe(ageBands),
  institution: maybeLine(limits.institution),
  country: z.enum(countries),
  spokenLanguages: many,
  links,
  orcid: z
    .string()
    .trim()
    .max(40)
    .default('')
    .transform((text) => text.replace(/^https:\/\/orcid\.org\//, ''))
    .refine((text) => text === '' || isOrcid(text), 'orcid'),
  contactFrom: z.enum(contactChoices),
  ...visibility,
})
export type ProfileInput = z.output<typeof profileSchema>
