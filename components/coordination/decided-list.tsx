import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { DecidedLine } from '@/lib/coordination/applications/queries'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = { decided: DecidedLine[]; timeZone: string; language: Language }

/** Who has had an answer lately, from whom, and whether she came. */
export function DecidedList({ decided, timeZone, language }: Props) {
  const t = useTranslations('coordination.queue')
  if (decided.length === 0) return null
  const stateOf = ({ status, hasJoined }: DecidedLine) =>
    hasJoined ? 'joined' : status === 'accepted' ? 'accepted' : 'declined'
  return (
    <section aria-labelledby="decided" className="max-w-3xl">
      <SectionHeading id="decided" title={t('decidedTitle')} />
      <ul className="-mt-5 border-b border-line">
        {decided.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-3 first:border-t-0"
          >
            <a href={localPath(language, paths.application(one.id))} className="font-medium">
              {one.name}
            </a>
            <Tag tone={stateOf(one) === 'declined' ? 'quiet' : 'moss'}>{t(stateOf(one))}</Tag>
            <span className="text-sm text-muted sm:ms-auto">
              {one.decidedBy && `${t('by', { name: one.decidedBy })} · `}
              {one.decidedAt && <Time at={one.decidedAt} timeZone={timeZone} detail="day" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
