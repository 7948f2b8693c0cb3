import { useFormatter, useTranslations } from 'next-intl'
import type { Group } from '@/lib/coordination/range/grouping'
import { type Property, unsaid } from '@/lib/coordination/range/schema'

/** More names than this are counted instead of listed. */
const mostNames = 3

/** What values and groups of values are called in the reader's language. */
export function useRangeWords() {
  const t = useTranslations('coordination.range')
  const tCountries = useTranslations('core.countries')
  const tMembers = useTranslations('members')
  const tJoining = useTranslations('joining')
  const format = useFormatter()
  const nameOf = (property: Property, key: string): string => {
    if (key === unsaid) return t('unsaid')
    const names = {
      age: () => tMembers(`ageBands.${key as 'under30'}`),
      experience: () => tMembers(`experienceBands.${key as 'under5'}`),
      country: () => tCountries(key as 'other'),
      field: () => tMembers(`stemFields.${key as 'other'}`),
      careerStep: () => tJoining(`careerSteps.${key as 'head'}`),
    }
    return names[property]()
  }
  const listOf = (property: Property, keys: readonly string[]) =>
    format.list(keys.map((key) => nameOf(property, key)))
  const labelOf = (property: Property, { keys }: Group) =>
    keys.length > mostNames ? t('others', { count: keys.length }) : listOf(property, keys)
  return { listOf, labelOf }
}
