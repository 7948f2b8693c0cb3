import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SpaceView } from '@/lib/forum/spaces/queries'

const strong = (words: ReactNode) => <strong className="text-river">{words}</strong>

/** Who will read what she writes here, said before she writes it. */
export function Readers({ space }: { space: SpaceView }) {
  const t = useTranslations('forum.readers')
  const format = useFormatter()
  const { kind, members, facilitators } = space
  const names = format.list(facilitators.map(({ name }) => name))
  return (
    <>
      {t.rich(kind, { count: members, b: strong })}{' '}
      {facilitators.length > 0 && t('facilitators', { count: facilitators.length, names })}
    </>
  )
}
