import { plain } from '@/lib/core/plain'

/** Somebody the community knows already, in whichever way. */
export type Known = {
  kind: 'member' | 'application' | 'invitation'
  id: string
  name: string
  email: string
  institution: string
}

export const signs = ['mailbox', 'nameAndInstitution', 'name'] as const
export type Sign = (typeof signs)[number]

/** Somebody who may be the same woman, and what speaks for it. */
export type Duplicate = Pick<Known, 'kind' | 'id' | 'name'> & { sign: Sign }

/** A name without accents, whichever of its parts its owner writes first. */
const nameKey = (name: string) =>
  plain(name)
    .split(/[\s,.]+/)
    .filter(Boolean)
    .sort()
    .join(' ')

const keysOf = ({ name, email, institution }: Pick<Known, 'name' | 'email' | 'institution'>) => ({
  mailbox: email.toLowerCase(),
  name: nameKey(name),
  institution: plain(institution),
})

type Keys = ReturnType<typeof keysOf>

function signOf(she: Keys, other: Keys): Sign | null {
  if (she.mailbox !== '' && she.mailbox === other.mailbox) return 'mailbox'
  if (she.name !== other.name) return null
  return she.institution !== '' && she.institution === other.institution ? 'nameAndInstitution' : 'name'
}

/** Looks among all who are known for women who may be the one who asks; the strongest sign comes first. */
export function duplicateFinder(known: readonly Known[]) {
  const people = known.map((person) => ({ person, keys: keysOf(person) }))
  return (she: Pick<Known, 'kind' | 'id' | 'name' | 'email' | 'institution'>): Duplicate[] => {
    const own = keysOf(she)
    return people
      .flatMap(({ person: { kind, id, name }, keys }) => {
        const sign = kind === she.kind && id === she.id ? null : signOf(own, keys)
        return sign ? [{ kind, id, name, sign }] : []
      })
      .sort((a, b) => signs.indexOf(a.sign) - signs.indexOf(b.sign))
  }
}
