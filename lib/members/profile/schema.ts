import { z } from 'zod'
import { openChoice, someOf } from '@/lib/core/choice'
import { openLine } from '@/lib/core/line'
import { profileFields, visibilities } from './fields'
import { isOrcid } from './orcid'
import { ageBands, careerSteps, countries, experienceBands, stemFields } from './standing'
import { tongues } from './tongues'

export const contactChoices = ['everyone', 'sharedSpace', 'nobody'] as const
export const limits = {
  bio: 2000,
  offer: 300,
  seek: 300,
  field: 120,
  institution: 160,
  links: 5,
  link: 300,
} as const

const words = (max: number) => z.string().trim().max(max).default('')

const link = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(limits.link)
const links = z
  .string()
  .max(limits.links * (limits.link + 2))
  .default('')
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(link).max(limits.links))

const sees = z.enum(visibilities).default('members')
/** One field beside each part of the profile: who sees it. */
export const seesName = (field: (typeof profileFields)[number]) => `see_${field}` as const
const visibility = Object.fromEntries(profileFields.map((field) => [seesName(field), sees])) as Record<
  ReturnType<typeof seesName>,
  typeof sees
>

/** Who sees all of her profile; `kept` leaves what she chose part by part. */
export const profileChoices = ['members', 'me', 'kept'] as const
export const privacySchema = z.object({
  profile: z.enum(profileChoices),
  contactFrom: z.enum(contactChoices),
})
export type Privacy = z.output<typeof privacySchema>

export const profileSchema = z.object({
  /** The state of the profile that she began from. */
  revision: z.coerce.number().int().min(0).max(1_000_000),
  bio: words(limits.bio),
  offer: words(limits.offer),
  seek: words(limits.seek),
  stemField: openChoice(stemFields),
  field: openLine(limits.field),
  careerStep: openChoice(careerSteps),
  experience: openChoice(experienceBands),
  ageBand: openChoice(ageBands),
  institution: openLine(limits.institution),
  country: z.enum(countries),
  spokenLanguages: someOf(tongues),
  links,
  orcid: z
    .string()
    .trim()
    .max(40)
    .default('')
    .transform((text) => text.replace(/^https:\/\/orcid\.org\//, ''))
    .refine((text) => text === '' || isOrcid(text), 'orcid'),
  contactFrom: z.enum(contactChoices),
  /** She is on her first steps, and goes on from here. */
  first: openChoice(['yes']),
  ...visibility,
})
export type ProfileInput = z.output<typeof profileSchema>
