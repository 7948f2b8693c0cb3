// Each part of a profile is shown to those its owner chose for it.
import { isShownTo, type ProfileField, visibilityOf } from './fields'

type Audience = 'members' | 'public'

type Row = {
  id: string
  name: string
  country: string
  pictureId: string | null
  bio: string
  offer: string
  seek: string
  field: string
  stemField: string | null
  careerStep: string | null
  experience: string | null
  spokenLanguages: string[]
  links: string[]
  orcid: string
  institution: { name: string; city: string } | null
  visibility: unknown
}

export type ProfileView = ReturnType<typeof profileFor>

/** Her profile as such readers see it; what is not for them is empty, like what she never wrote. */
export function profileFor(audience: Audience, row: Row) {
  const visibility = visibilityOf(row.visibility)
  const when = <T, E>(field: ProfileField, value: T, empty: E) =>
    isShownTo(audience, visibility[field]) ? value : empty
  return {
    id: row.id,
    name: row.name,
    country: audience === 'members' ? row.country : null,
    picture: when('picture', row.pictureId, null),
    bio: when('bio', row.bio, ''),
    offer: when('offer', row.offer, ''),
    seek: when('seek', row.seek, ''),
    field: when('field', row.field, ''),
    stemField: when('field', row.stemField, null),
    careerStep: when('careerStep', row.careerStep, null),
    experience: when('experience', row.experience, null),
    institution: when('institution', row.institution, null),
    spokenLanguages: when('spokenLanguages', row.spokenLanguages, []),
    links: when('links', row.links, []),
    orcid: when('links', row.orcid, ''),
  }
}

/** Whether anything of her is for everybody: then she has a public page. */
export const hasPublicPage = (row: { visibility: unknown }) =>
  Object.values(visibilityOf(row.visibility)).includes('public')
