import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { ageBands, careerSteps, countries, experienceBands, stemFields } from '@/lib/members/profile/standing'
import { furtherTongues, ownTongues, tongueChoices } from '@/lib/members/profile/tongues'
import { ApplicationForm } from './application-form'
import type { ApplicationWords, Sentences } from './application-words'
import { CharterArticles } from './charter-articles'

type PlainWords = Omit<ApplicationWords, 'privacy' | 'choose' | 'optional' | 'options' | 'tongues'>

const optionsOf = <T extends string>(values: readonly T[], name: (value: T) => string) =>
  values.map((value) => ({ value, label: name(value) }))

/** The application with all its words in the page's language. */
export function ApplicationSection({ language }: { language: Language }) {
  const t = useTranslations('joining')
  const core = useTranslations('core')
  const members = useTranslations('members')
  const ui = useTranslations('ui')
  const words: ApplicationWords = {
    ...(t.raw('form') as PlainWords),
    privacy: t.rich('form.privacy', {
      privacy: (words) => <a href={localPath(language, paths.privacy)}>{words}</a>,
    }),
    choose: ui('choose'),
    optional: ui('optional'),
    options: {
      country: optionsOf(countries, (value) => core(`countries.${value}`)),
      stemField: optionsOf(stemFields, (value) => members(`stemFields.${value}`)),
      careerStep: optionsOf(careerSteps, (value) => t(`careerSteps.${value}`)),
      experience: optionsOf(experienceBands, (value) => members(`experienceBands.${value}`)),
      ageBand: optionsOf(ageBands, (value) => members(`ageBands.${value}`)),
    },
    tongues: {
      own: tongueChoices(ownTongues, language),
      further: tongueChoices(furtherTongues, language),
    },
  }
  return (
    <section aria-labelledby="request" className="mt-14">
      <SectionHeading id="request" title={t('form.heading')} />
      <p className="mb-6 text-muted">{t('form.all')}</p>
      <ApplicationForm
        language={language}
        words={words}
        sentences={core.raw('errors') as Sentences}
        charter={<CharterArticles title={t('charter.open')} />}
      />
    </section>
  )
}
