import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import { languageNames } from '@/lib/core/locale'
import type { getApplication } from '@/lib/members/joining/queries'

export type Application = NonNullable<Awaited<ReturnType<typeof getApplication>>>

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[12rem_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

const isCountry = (code: string) => ['GB', 'ID', 'VN'].includes(code)

/** All she wrote. Her own words are marked with her language. */
export function ApplicationSheet({ application, timeZone }: { application: Application; timeZone: string }) {
  const t = useTranslations('coordination.application')
  const tCountries = useTranslations('core.countries')
  const tSteps = useTranslations('joining.careerSteps')
  const { callName, email, institution, country, field, careerStep, language, confirmedAt, hopes } =
    application
  const code = country.trim()
  return (
    <>
      <dl className="max-w-3xl border-b border-line">
        <Fact term={t('callName')}>{callName}</Fact>
        <Fact term={t('email')}>{email}</Fact>
        <Fact term={t('institution')}>{institution}</Fact>
        <Fact term={t('country')}>{tCountries(isCountry(code) ? code : 'other')}</Fact>
        <Fact term={t('field')}>
          <span lang={language}>{field}</span>
        </Fact>
        <Fact term={t('careerStep')}>{tSteps(careerStep)}</Fact>
        <Fact term={t('language')}>{languageNames[language]}</Fact>
        {confirmedAt && (
          <Fact term={t('asked')}>
            <Time at={confirmedAt} timeZone={timeZone} />
          </Fact>
        )}
      </dl>
      <section className="mt-10">
        <SectionHeading title={t('hopes')} />
        <p lang={language} className="max-w-measure text-lg whitespace-pre-line">
          {hopes}
        </p>
      </section>
    </>
  )
}
