import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CharterForm } from '@/components/members/charter-form'
import { FirstStepsTrail } from '@/components/members/first-steps-trail'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function CharterPage({ params }: PageProps<'/[locale]/welcome/charter'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  await requireMember(language, localPath(language, paths.welcomeCharter))
  const t = await getTranslations('members.welcome')
  return (
    <>
      <FirstStepsTrail step="charter" />
      <PageHeading title={t('charterTitle')} />
      <CharterForm language={language} />
    </>
  )
}
