import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { State } from '@/lib/stories/curation/queries'

const tones = {
  telling: 'quiet',
  asked: 'plum',
  wishes: 'clay',
  agreed: 'moss',
  published: 'river',
  withdrawn: 'clay',
} as const

/** Where an edition stands. */
export function StateTag({ state }: { state: State }) {
  const t = useTranslations('stories.states')
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}
