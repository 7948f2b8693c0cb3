import { useTranslations } from 'next-intl'
import type { Profile } from '@/lib/coordination/range/queries'
import { aim } from '@/lib/coordination/range/schema'

const total = (profiles: readonly Profile[]) => profiles.reduce((all, { count }) => all + count, 0)

/** How many have come, of how many we hope for. */
export function RangeAim({ members, applicants }: Record<'members' | 'applicants', readonly Profile[]>) {
  const t = useTranslations('coordination.range')
  const count = total(members)
  return (
    <div className="max-w-measure">
      <p>
        <strong className="font-serif text-3xl font-normal">{t('members', { count })}</strong>{' '}
        <span className="text-muted">{t('of', { aim })}</span>
      </p>
      <svg viewBox={`0 0 ${aim} 1`} preserveAspectRatio="none" aria-hidden className="mt-2 block h-2 w-full">
        <rect width={aim} height="1" className="fill-sand" />
        <rect width={Math.min(count, aim)} height="1" className="fill-river" />
      </svg>
      <p className="mt-2 text-sm text-muted">{t('applicants', { count: total(applicants) })}</p>
    </div>
  )
}
