import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { ApplicationView } from '@/lib/coordination/applications/queries'
import { languageNames } from '@/lib/core/locale'
import { tongueName } from '@/lib/members/profile/tongues'
import { useCountryName } from './country-name'

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[12rem_1fr]">
    <dt className="text-muted">{term}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

type Props = { application: ApplicationView; timeZone: string; language: string }

/** Where she works and what she does. */
function Work({ application }: Pick<Props, 'application'>) {
  const t = useTranslations('coordination.application')
  const tMembers = useTranslations('members')
  const tSteps = useTranslations('joining.careerSteps')
  const countryName = useCountryName()
  const { institution, country, careerStep, experience, stemField, field, language: hers } = application
  return (
    <>
      <Fact term={t('institution')}>{institution}</Fact>
      <Fact term={t('country')}>{countryName(country)}</Fact>
      <Fact term={t('careerStep')}>{tSteps(careerStep)}</Fact>
      {experience && <Fact term={t('experience')}>{tMembers(`experienceBands.${experience}`)}</Fact>}
      {stemField && <Fact term={t('stemField')}>{tMembers(`stemFields.${stemField}`)}</Fact>}
      <Fact term={t('field')}>
        <span lang={hers}>{field}</span>
      </Fact>
    </>
  )
}

/** All she wrote. Her own words are marked with her language. */
export function ApplicationSheet({ application, timeZone, language }: Props) {
  const t = useTranslations('coordination.application')
  const format = useFormatter()
  const { callName, email, spokenLanguages, heard, language: hers, confirmedAt, hopes } = application
  const spoken = spokenLanguages.map((code) => tongueName(code, language))
  return (
    <>
      <section aria-labelledby="hopes">
        <SectionHeading id="hopes" title={t('hopes')} />
        <p lang={hers} className="max-w-measure text-lg whitespace-pre-line">
          {hopes}
        </p>
      </section>
      <dl className="max-w-3xl border-b border-line">
        <Fact term={t('callName')}>{callName}</Fact>
        <Fact term={t('email')}>{email}</Fact>
        <Work application={application} />
        <Fact term={t('language')}>{languageNames[hers]}</Fact>
        {spoken.length > 0 && <Fact term={t('spokenLanguages')}>{format.list(spoken)}</Fact>}
        {heard && (
          <Fact term={t('heard')}>
            <span lang={hers}>{heard}</span>
          </Fact>
        )}
        {confirmedAt && (
          <Fact term={t('asked')}>
            <Time at={confirmedAt} timeZone={timeZone} />
          </Fact>
        )}
      </dl>
    </>
  )
}
