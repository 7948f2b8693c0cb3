import { useFormatter, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { KeptText, listTexts } from '@/lib/texts/queries'

type Props = { texts: Awaited<ReturnType<typeof listTexts>>; language: Language; timeZone: string }

type ToldProps = { text: KeptText; page: string } & Omit<Props, 'texts'>

/** A page in one language: whose words stand there, since when, and which language went ahead. */
function ToldText({ text, page, language, timeZone }: ToldProps) {
  const t = useTranslations('texts.desk')
  const tCore = useTranslations('core.languages')
  const format = useFormatter()
  const { language: told, edited, changedAt, by, ahead } = text
  const date = () => changedAt && <Time at={changedAt} timeZone={timeZone} />
  return (
    <li className="border-t border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <a href={localPath(language, paths.keptText(page, told))} className="font-medium">
          {tCore(told)}
        </a>
        <Tag tone={edited ? 'river' : 'quiet'}>{t(edited ? 'edited' : 'draft')}</Tag>
      </p>
      {changedAt && <p className="text-sm text-muted">{by ? t.rich('by', { name: by, date }) : date()}</p>}
      {ahead.length > 0 && (
        <p className="mt-1 text-sm font-medium text-clay">
          {t('ahead', { languages: format.list(ahead.map((one) => tCore(one))) })}
        </p>
      )}
    </li>
  )
}

/** All pages of words, each in its languages. */
export function KeptTexts({ texts, ...rest }: Props) {
  const tPages = useTranslations('texts.pages')
  return (
    <div className="grid gap-10">
      {texts.map(({ page, told }) => (
        <section key={page} aria-labelledby={page}>
          <h2 id={page} className="mb-3 text-xl">
            {tPages(page)}
          </h2>
          <ul className="grid gap-x-8 border-b border-line md:grid-cols-3">
            {told.map((text) => (
              <ToldText key={text.language} text={text} page={page} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
