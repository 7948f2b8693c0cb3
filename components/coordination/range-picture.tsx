import { useTranslations } from 'next-intl'
import { type Counts, type Group, groupsOf, missing } from '@/lib/coordination/range/grouping'
import { axes, type Property } from '@/lib/coordination/range/schema'
import type { Profile } from '@/lib/coordination/range/queries'
import { useRangeWords } from './range-words'

const countsOf = (property: Property, profiles: readonly Profile[]): Counts =>
  axes[property].keys.map((key) => ({
    key,
    count: profiles.reduce((all, one) => (one[property] === key ? all + one.count : all), 0),
  }))

function Bars({ property, groups, tone }: { property: Property; groups: Group[]; tone: string }) {
  const { labelOf } = useRangeWords()
  const most = Math.max(...groups.map(({ count }) => count))
  return (
    <ul className="grid gap-2">
      {groups.map((group) => (
        <li key={group.keys.join()} className="grid grid-cols-[1fr_2.5rem] items-end gap-x-3">
          <span className="text-sm">{labelOf(property, group)}</span>
          <span className="text-end text-sm tabular-nums">{group.count}</span>
          <svg
            viewBox={`0 0 ${most} 1`}
            preserveAspectRatio="none"
            aria-hidden
            className="col-span-2 block h-2 w-full"
          >
            <rect width={most} height="1" className="fill-sand" />
            <rect width={group.count} height="1" className={tone} />
          </svg>
        </li>
      ))}
    </ul>
  )
}

type Props = { property: Property; members: readonly Profile[]; applicants: readonly Profile[] }

/** How members and applicants spread over one property, and of what there is nobody yet. */
export function RangePicture({ property, members, applicants }: Props) {
  const t = useTranslations('coordination.range')
  const { listOf } = useRangeWords()
  const counts = countsOf(property, members)
  const [groups, waiting] = [members, applicants].map((profiles) =>
    groupsOf(countsOf(property, profiles), axes[property].inOrder),
  )
  const nobody = missing(counts).filter((key) => key !== 'unsaid' && key !== 'other')
  return (
    <section aria-labelledby={`range-${property}`} className="border-t border-line pt-4">
      <h3 id={`range-${property}`} className="mb-3 text-lg">
        {t(`properties.${property}`)}
      </h3>
      {groups ? <Bars property={property} groups={groups} tone="fill-river" /> : <p>{t('tooFew')}</p>}
      {waiting && (
        <>
          <h4 className="mt-4 mb-2 text-sm text-muted">{t('seriesApplicants')}</h4>
          <Bars property={property} groups={waiting} tone="fill-saffron" />
        </>
      )}
      {nobody.length > 0 && (
        <p className="mt-3 text-sm text-muted">{t('nobody', { list: listOf(property, nobody) })}</p>
      )}
    </section>
  )
}
