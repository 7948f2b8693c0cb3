import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

const outcomes = [
  'accepted',
  'declined',
  'done',
  'asked',
  'noted',
  'removed',
  'invited',
  'again',
  'withdrawn',
  'dropped',
  'corrected',
  'sent',
] as const
export type Outcome = (typeof outcomes)[number]

/** What an action before this page has done, from `?accepted` and the like. */
export const outcomeOf = (query: Record<string, unknown>) => outcomes.find((one) => query[one] !== undefined)

const rooms = {
  queue: paths.coordination,
  invitations: paths.invitations,
  members: paths.coordinationMembers,
  spaces: paths.keptSpaces,
  texts: paths.keptTexts,
  range: paths.coordinationRange,
} as const
type Room = keyof typeof rooms

type Props = { language: Language; room: Room; outcome?: Outcome; count?: number }

/** Between the rooms of coordination, and what was just done. */
export function CoordinationHead({ language, room, outcome, count = 0 }: Props) {
  const t = useTranslations('coordination')
  return (
    <div className="mb-8 grid gap-4">
      <nav aria-label={t('title')}>
        <ul className="flex flex-wrap gap-x-6">
          {(Object.keys(rooms) as Room[]).map((one) => (
            <li key={one}>
              <a
                href={localPath(language, rooms[one])}
                aria-current={one === room ? 'true' : undefined}
                className="inline-flex min-h-11 items-center text-sm text-muted no-underline decoration-river decoration-2 underline-offset-8 hover:text-river aria-current:text-ink aria-current:underline"
              >
                {t(`nav.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {outcome && <Notice kind="success">{t(`notice.${outcome}`, { count })}</Notice>}
    </div>
  )
}
