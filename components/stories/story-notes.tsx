import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Story = {
  slug: string
  language: Language
  originalLanguage: Language
  edition: number
  consentedAt: Date | null
  subject: { name: string }
}
type Props = { story: Story; language: Language }

/** Which language this is, when it is not simply hers and the reader's. */
export function LanguageNote({ story, language }: Props) {
  const t = useTranslations('stories.story')
  const names = useTranslations('core.languages')
  const { language: told, originalLanguage: original } = story
  if (told === original && told === language) return null
  const words = (key: 'translated' | 'untranslated') =>
    t.rich(key, { language: names(original), lang: (name) => <span lang={original}>{name}</span> })
  if (told !== language) return <p>{words('untranslated')}</p>
  return (
    <p>
      {words('translated')}{' '}
      <a href={localPath(original, paths.story(story.slug))} hrefLang={original}>
        {t('original')}
      </a>
    </p>
  )
}

/** That she agreed to this edition, and that it stays hers. */
export function ConsentNote({ story }: Pick<Props, 'story'>) {
  const t = useTranslations('stories.story')
  const { edition, consentedAt, subject } = story
  const given = consentedAt && <Time at={consentedAt} timeZone="UTC" detail="day" />
  return (
    <p>
      {given ? t.rich('consent', { number: edition, date: () => given }) : t('edition', { number: edition })}{' '}
      {t('belongs', { name: subject.name })}
    </p>
  )
}
