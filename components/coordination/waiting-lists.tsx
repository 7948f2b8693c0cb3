import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = { lists: { id: string; createdAt: Date }[]; timeZone: string; language: Language }

/** Lists she brought in and has neither sent nor let go. */
export function WaitingLists({ lists, timeZone, language }: Props) {
  const t = useTranslations('coordination.invitations')
  if (lists.length === 0) return null
  return (
    <Notice quiet title={t('waiting')}>
      <ul>
        {lists.map(({ id, createdAt }) => (
          <li key={id}>
            <a href={localPath(language, paths.invitationList(id))}>
              {t.rich('waitingLink', { date: () => <Time at={createdAt} timeZone={timeZone} /> })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
