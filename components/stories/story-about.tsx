import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { env } from '@/lib/core/env'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { findAddress } from '@/lib/stories/finding/address'
import { countries } from '@/lib/members/profile/standing'
import type { Story } from '@/lib/stories/queries'
import { ConsentNote } from './story-notes'

type Props = { story: Story; language: Language; lang?: string }

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="border-t border-line py-2.5">
    <dt className="eyebrow">{title}</dt>
    <dd className="mt-0.5">{children}</dd>
  </div>
)

const link = 'inline-flex min-h-6 items-center text-ink'

/** Who she is and of what it tells; each fact leads to stories that share it. */
function Facts({ story, language, lang }: Props) {
  const t = useTranslations('stories.story')
  const tCore = useTranslations('core')
  const tSteps = useTranslations('joining.careerSteps')
  const { subject, stemField, careerStep, field } = story
  const country = countries.find((one) => one === story.country) ?? 'other'
  return (
    <dl className="print:grid print:grid-cols-3 print:gap-x-6">
      <Fact title={t('who')}>
        {subject.name}
        {subject.institution && <span className="block text-muted">{subject.institution}</span>}
      </Fact>
      <Fact title={t('country')}>
        <a href={findAddress(language, { country })} rel="nofollow" className={link}>
          {tCore(`countries.${country}`)}
        </a>
      </Fact>
      <Fact title={t('field')}>
        {stemField ? (
          <a href={findAddress(language, { field: stemField })} rel="nofollow" lang={lang} className={link}>
            {field}
          </a>
        ) : (
          <span lang={lang}>{field}</span>
        )}
      </Fact>
      {careerStep && (
        <Fact title={t('step')}>
          <a href={findAddress(language, { step: careerStep })} rel="nofollow" className={link}>
            {tSteps(careerStep)}
          </a>
        </Fact>
      )}
      <Fact title={t('languages')}>
        <ToldIn story={story} language={language} />
      </Fact>
    </dl>
  )
}

/** The languages it is told in: this one, and the others as links. */
function ToldIn({ story, language }: Pick<Props, 'story' | 'language'>) {
  const tCore = useTranslations('core.languages')
  return (
    <ul>
      {story.told.map((one) => (
        <li key={one} lang={one}>
          {one === language ? (
            tCore(one)
          ) : (
            <a href={localPath(one, paths.story(story.slug))} hrefLang={one} className={link}>
              {tCore(one)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Beside the text: the facts, that she agreed, and what may be done with her words. */
export function StoryAbout({ story, language, lang }: Props) {
  const t = useTranslations('stories.story')
  const address = env.PORTAL_URL + localPath(language, paths.story(story.slug))
  return (
    <aside aria-labelledby="about" className="text-sm">
      <h2 id="about" className="sr-only">
        {t('about')}
      </h2>
      <Facts story={story} language={language} lang={lang} />
      <div className="grid gap-3 border-t border-line pt-3 text-muted">
        <ConsentNote story={story} />
        <p>{t('rights', { name: story.subject.name })}</p>
        <p className="hidden print:block">{t('address', { address })}</p>
      </div>
    </aside>
  )
}
