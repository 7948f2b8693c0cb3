import { z } from 'zod'

/** The parts of a profile of which she decides, one by one, who sees them. Her name is seen by all members. */
export const profileFields = [
  'picture',
  'bio',
  'offer',
  'seek',
  'field',
  'careerStep',
  'experience',
  'institution',
  'spokenLanguages',
  'links',
] as const
export type ProfileField = (typeof profileFields)[number]

export const visibilities = ['me', 'members', 'public'] as const
export type Visibility = (typeof visibilities)[number]

const storedSchema = z.partialRecord(z.enum(profileFields), z.enum(visibilities)).catch({})

/** Who sees each part; what she never decided is seen by members. */
export function visibilityOf(stored: unknown): Record<ProfileField, Visibility> {
  const chosen = storedSchema.parse(stored)
  return Object.fromEntries(profileFields.map((field) => [field, chosen[field] ?? 'members'])) as Record<
    ProfileField,
    Visibility
  >
}

/** All parts seen by the same. */
export const visibilityForAll = (visibility: Visibility) =>
  Object.fromEntries(profileFields.map((field) => [field, visibility])) as Record<ProfileField, Visibility>

/** Whether a part is shown to such readers: what is public is the members' as well. */
export const isShownTo = (audience: 'members' | 'public', visibility: Visibility) =>
  visibility === 'public' || (audience === 'members' && visibility === 'members')
