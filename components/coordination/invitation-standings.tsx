import { useFormatter, useTranslations } from 'next-intl'
import { type Standing, standings } from '@/lib/coordination/invitations/schema'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = { counts: Record<Standing, number>; shown?: Standing; language: Language }

/** Between the invitations that are open, run out, taken up and withdrawn. */
export function InvitationStandings({ counts, shown, language }: Props) {
  const t = useTranslations('coordination.invitations')
  const format = useFormatter()
  const here = localPath(language, paths.invitations)
  return (
    <nav aria-label={t('standingsLabel')} className="mb-2">
      <ul className="flex flex-wrap gap-x-6">
        {standings.map((standing) => (
          <li key={standing}>
            <a
              href={standing === 'open' ? here : `${here}?show=${standing}`}
              aria-current={standing === shown ? 'true' : undefined}
              className="inline-block py-2.5 text-muted no-underline decoration-river decoration-2 underline-offset-8 hover:text-river aria-current:font-medium aria-current:text-ink aria-current:underline"
            >
              {t(`standings.${standing}`)}&ensp;
              <span className="text-sm tabular-nums">{format.number(counts[standing])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
