import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/river/avatar'
import { River } from '@/components/river/river'
import { RiverSmall } from '@/components/river/river-small'
import type { Moment, MomentKind } from '@/lib/river/moment'
import { Section } from './section'

const currents: [MomentKind, number][] = [
  ['source', 1],
  ['tributary', 2],
  ['rapids', 3],
  ['waterfall', 4],
  ['pool', 3],
  ['bridge', 3],
  ['fork', 4],
  ['confluence', 5],
  ['sea', 5],
]

/** One moment of every kind, drawn in full and small, and rivers in place of portraits. */
export function Rivers() {
  const t = useTranslations('styleguide')
  const kinds = useTranslations('river.kinds')
  const moments: Moment[] = currents.map(([kind, current], index) => ({
    kind,
    title: kinds(kind),
    year: 1990 + 4 * index,
    current,
    who: kind === 'tributary' || kind === 'confluence' ? 'Sri W.' : undefined,
  }))
  return (
    <Section id="rivers" title={t('rivers')}>
      <River id="styleguide-river" moments={moments} />
      <div className="max-w-80 rounded-card bg-sand p-4">
        <RiverSmall id="styleguide-small" moments={moments} />
      </div>
      <p className="flex flex-wrap gap-3">
        {['sri', 'minh', 'helen', 'endang', 'ngoc'].map((id) => (
          <Avatar key={id} id={id} />
        ))}
      </p>
    </Section>
  )
}
