import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { careerSteps, countries } from '@/lib/members/profile/standing'
import { ApplicationForm } from './application-form'
import type { ApplicationWords, Sentences } from './application-words'
import { CharterArticles } from './charter-articles'

type PlainWords = Omit<ApplicationWords, 'privacy' | 'choose' | 'countries' | 'careerSteps'>

/** The application with all its words in the page's language. */
export function ApplicationSection({ language }: { language: Language }) {
  const t = useTranslations('joining')
  const core = useTranslations('core')
  const ui = useTranslations('ui')
  const words: ApplicationWords = {
    ...(t.raw('form') as PlainWords),
    privacy: t.rich('form.privacy', {
      privacy: (words) => <a href={localPath(language, paths.privacy)}>{words}</a>,
    }),
    choose: ui('choose'),
    countries: countries.map((value) => ({ value, label: core(`countries.${value}`) })),
    careerSteps: careerSteps.map((value) => ({ value, label: t(`careerSteps.${value}`) })),
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
