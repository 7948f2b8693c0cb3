import { useTranslations } from 'next-intl'
import { River } from '@/components/river/river'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/core/locale'
import type { EditionToRead } from '@/lib/stories/curation/queries'
import { StoryBody } from './story-body'
import { StoryHeader } from './story-header'

/** What visitors find it by is a part of what she says yes to. */
function FoundBy({ edition: { kind, stemField, careerStep } }: { edition: EditionToRead }) {
  const t = useTranslations('stories')
  const tFields = useTranslations('members.stemFields')
  const tSteps = useTranslations('joining.careerSteps')
  const facts = [t(`kinds.${kind}`), stemField && tFields(stemField), careerStep && tSteps(careerStep)]
  return t('own.foundBy', { facts: facts.filter(Boolean).join(' · ') })
}

/** An edition exactly as the gallery would show it, in each of its languages. */
export function EditionPreview({ edition, language }: { edition: EditionToRead; language: Language }) {
  const t = useTranslations('stories.own')
  const tCore = useTranslations('core.languages')
  const { text, subject, kind, country, picture, languages } = edition
  const lang = text.language === language ? undefined : text.language
  return (
    <>
      <Notice quiet className="mb-8">
        {t('preview')} <FoundBy edition={edition} />
      </Notice>
      {languages.length > 1 && (
        <nav aria-label={t('languages')} className="mb-8 flex flex-wrap gap-x-5">
          {languages.map((one) => (
            <a
              key={one}
              href={`?in=${one}`}
              aria-current={one === text.language ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-current:font-semibold aria-current:text-ink aria-current:no-underline"
            >
              {tCore(one)}
            </a>
          ))}
        </nav>
      )}
      <article className="mb-12">
        <StoryHeader story={{ ...text, kind, country, subject, picture }} lang={lang} />
        <div className="my-10 md:my-14">
          <River id="journey" moments={text.moments} lang={lang} />
        </div>
        <StoryBody html={text.html} lang={lang} />
      </article>
    </>
  )
}
