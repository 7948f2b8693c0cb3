import { plain } from '@/lib/core/plain'
import { isShownTo, type ProfileField, visibilityOf } from './fields'

/** Properties that the directory filters by, each a token among the words. */
export const filters = ['country', 'institution', 'field', 'step', 'speaks'] as const
export type Filter = (typeof filters)[number]

/** No typed word holds its signs: `plain` words come without them. */
export const token = (filter: Filter, value: string) => `|${filter}=${value}|`

type Member = {
  name: string
  callName: string
  country: string
  bio: string
  offer: string
  seek: string
  field: string
  stemField: string | null
  careerStep: string | null
  spokenLanguages: readonly string[]
  institution: { id: string; name: string; city: string } | null
  visibility: unknown
}

/** A word as one looks for it. */
export const sought = (text: string) => plain(text.replaceAll('|', ' '))

/**
 * By what a member is found in the directory: her name, and of her profile only what members see, so that no search
 * tells what she keeps to herself.
 */
export function findableOf(member: Member): string {
  const visibility = visibilityOf(member.visibility)
  const when = (field: ProfileField, ...parts: string[]) =>
    isShownTo('members', visibility[field]) ? parts : []
  const { institution, stemField, careerStep } = member
  return [
    ...[member.name, member.callName].map(sought),
    ...when('bio', sought(member.bio)),
    ...when('offer', sought(member.offer)),
    ...when('seek', sought(member.seek)),
    ...when('field', sought(member.field), stemField ? token('field', stemField) : ''),
    ...(institution
      ? when(
          'institution',
          sought(`${institution.name} ${institution.city}`),
          token('institution', institution.id),
        )
      : []),
    ...when('careerStep', careerStep ? token('step', careerStep) : ''),
    ...when('spokenLanguages', ...member.spokenLanguages.map((code) => token('speaks', code))),
    token('country', member.country),
  ]
    .filter(Boolean)
    .join(' ')
}
