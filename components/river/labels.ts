import { type Moment, type MomentKind, momentKinds } from '@/lib/river/moment'

/** What the river says beside its moments, in the reader's language. */
export type RiverLabels = {
  kinds: Record<MomentKind, string>
  current: (strength: number) => string
  when: (moment: Pick<Moment, 'year' | 'until'>) => string
  with: (who: string) => string
  learned: string
  legend: { title: string; width: string; streams: string; kinds: Record<MomentKind, string> }
}

type Translate = (key: string, values?: Record<string, string | number>) => string

/** From a translator of the namespace `river`. */
export function riverLabels(t: Translate): RiverLabels {
  const byKind = (group: string) =>
    Object.fromEntries(momentKinds.map((kind) => [kind, t(`${group}.${kind}`)])) as Record<MomentKind, string>
  return {
    kinds: byKind('kinds'),
    current: (strength) => t('current', { strength }),
    when: ({ year, until }) => {
      if (year === undefined) return ''
      return until === undefined || until === year
        ? String(year)
        : t('span', { from: String(year), to: String(until) })
    },
    with: (who) => t('with', { who }),
    learned: t('learned'),
    legend: {
      title: t('legend.title'),
      width: t('legend.width'),
      streams: t('legend.streams'),
      kinds: byKind('legend.kinds'),
    },
  }
}
