import { getTranslations, setRequestLocale } from 'next-intl/server'
import { FirstStepsTrail } from '@/components/members/first-steps-trail'
import { PrivacyFacts, PrivacyForm } from '@/components/members/privacy-form'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getPrivacy } from '@/lib/members/profile/queries'

export default async function PrivacyPage({ params }: PageProps<'/[locale]/welcome/privacy'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.welcomePrivacy))
  const [t, privacy] = await Promise.all([getTranslations('members.welcome'), getPrivacy(viewer)])
  return (
    <>
      <FirstStepsTrail step="privacy" />
      <PageHeading title={t('privacyTitle')} standfirst={t('privacyLead')} />
      <PrivacyFacts />
      <PrivacyForm privacy={privacy} language={language} />
    </>
  )
}
