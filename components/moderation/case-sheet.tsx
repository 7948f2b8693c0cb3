import { useTranslations } from 'next-intl'
import { PostWords } from '@/components/forum/post-words'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { permalink } from '@/lib/forum/threads/permalink'
import type { CaseView } from '@/lib/moderation/queries'

type Props = { one: CaseView; language: Language; timeZone: string }

/** The words that were reported, where they stand, and whose they are. */
export function ReportedWords({ one, language, timeZone }: Props) {
  const t = useTranslations('moderation.case')
  const { said, thread } = one
  return (
    <section aria-labelledby="said" className="max-w-measure">
      <SectionHeading id="said" title={t('said')} />
      <p className="mb-3 text-sm text-muted">
        {said.author.name} · <Time at={said.at} timeZone={timeZone} />
        {thread && (
          <>
            {' · '}
            <a href={permalink(language, { space: thread.slug, threadId: thread.id, number: thread.number })}>
              {t('where', { thread: thread.title, space: thread.space })}
            </a>
          </>
        )}
      </p>
      {said.html ? (
        <PostWords
          post={{ ...said, mine: false }}
          path={thread ? localPath(language, paths.thread(thread.slug, thread.id)) : ''}
          language={language}
          className="border-s-4 border-line ps-4"
        />
      ) : (
        <p className="text-muted italic">{t('gone')}</p>
      )}
      {said.hidden && (
        <Notice quiet className="mt-4">
          {t('hidden')}
        </Notice>
      )}
    </section>
  )
}

/** Who reported it and why; for her who decides and nobody else. */
export function CaseReports({ one, timeZone }: Pick<Props, 'one' | 'timeZone'>) {
  const t = useTranslations('moderation')
  return (
    <section aria-labelledby="reports" className="max-w-measure">
      <SectionHeading id="reports" title={t('case.reports', { count: one.reports.length })} />
      <p className="mb-3 text-sm text-muted">{t('case.discreet')}</p>
      <ul>
        {one.reports.map(({ reason, words, at, reporter }) => (
          <li key={reporter.id} className="border-t border-line py-3">
            <p>
              <strong className="font-semibold">{reporter.name}</strong> · {t(`report.reasons.${reason}`)} ·{' '}
              <span className="text-sm text-muted">
                <Time at={at} timeZone={timeZone} />
              </span>
            </p>
            {words && (
              <p lang={reporter.language} className="mt-1 whitespace-pre-line">
                {words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
