import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Tag } from '@/components/ui/tag'
import { type Language, languages } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { CuratedStory } from '@/lib/stories/curation/queries'

/** In which languages the edition is told, and what each still lacks. */
export function CuratedLanguages({ story, language }: { story: CuratedStory; language: Language }) {
  const t = useTranslations('stories.desk')
  const tCore = useTranslations('core.languages')
  const { edition, can } = story
  return (
    <section aria-labelledby="languages">
      <SectionHeading id="languages" title={t('languages')} />
      <ul className="max-w-measure">
        {languages.map((one) => {
          const text = edition.texts.find((told) => told.language === one)
          const missing = text?.lacks ?? []
          return (
            <li key={one} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3">
              {can.shape ? (
                <a href={localPath(language, paths.curatedText(story.id, one))}>{tCore(one)}</a>
              ) : (
                <span>{tCore(one)}</span>
              )}
              {one === edition.originalLanguage && <Tag tone="river">{t('original')}</Tag>}
              {!text && <span className="text-sm text-muted">{t('notTold')}</span>}
              {text && missing.length === 0 && <Tag tone="moss">{t('complete')}</Tag>}
              {missing.map((what) => (
                <Tag key={what} tone="clay">
                  {t(`lacks.${what}`)}
                </Tag>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
