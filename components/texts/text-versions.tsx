import { useLocale, useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { Tag } from '@/components/ui/tag'
import { Time, timeText } from '@/components/ui/time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { returnText } from '@/lib/texts/actions'
import type { TextToKeep } from '@/lib/texts/queries'

type Props = { text: TextToKeep; language: Language; timeZone: string }

/** Everything that ever stood on the page, the latest first, each to be looked at and saved anew. */
export function TextVersions({ text, language, timeZone }: Props) {
  const t = useTranslations('texts.edit')
  const locale = useLocale()
  const { page, told, versions } = text
  const address = localPath(language, paths.keptText(page, told))
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="versions" className="mt-16">
      <SectionHeading id="versions" title={t('versionsTitle')} />
      <p className="mb-4 max-w-measure text-muted">{t('versionsLead')}</p>
      <ol className="max-w-measure border-b border-line">
        {versions.map(({ id, at, by, length }, index) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2"
          >
            <p>
              <Time at={at} timeZone={timeZone} />{' '}
              <span className="text-sm text-muted">
                {by ?? t('someone')} · {length === 0 ? t('versionReturn') : t('version', { length })}
              </span>
            </p>
            {index === 0 && <Tag tone="moss">{t('now')}</Tag>}
            {index > 0 && length > 0 && (
              <a href={`${address}?version=${id}`} className="inline-flex min-h-6 items-center">
                <span aria-hidden>{t('look')}</span>
                <VisuallyHidden>{t('lookNamed', { date: timeText(at, timeZone, locale) })}</VisuallyHidden>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The words the portal came with: to look at, or to put back. */
export function OwnDraft({ text, language }: Omit<Props, 'timeZone'>) {
  const t = useTranslations('texts.edit')
  const { page, told, revision, isDraft } = text
  if (isDraft) return null
  return (
    <section aria-labelledby="draft" className="mt-16">
      <SectionHeading id="draft" title={t('returnTitle')} />
      <p className="mb-4">
        <a href={`${localPath(language, paths.keptText(page, told))}?version=draft`}>{t('lookDraft')}</a>
      </p>
      <SecondStep opener={t('return')} kind="secondary">
        <p>{t('returnSure')}</p>
        <ButtonForm
          action={returnText}
          language={language}
          id="return-text"
          fields={{ page, told, revision }}
          kind="primary"
        >
          {t('returnYes')}
        </ButtonForm>
      </SecondStep>
    </section>
  )
}
