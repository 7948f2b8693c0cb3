import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AlreadySignedIn } from '@/components/access/already-signed-in'
import { FirstStepsForm } from '@/components/members/first-steps-form'
import { FirstStepsTrail } from '@/components/members/first-steps-trail'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function WelcomePage({ params }: PageProps<'/[locale]/welcome'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.welcome))
  const t = await getTranslations('members.welcome')
  if (viewer.welcomed) {
    return (
      <>
        <PageHeading title={t('title', { name: viewer.callName })} />
        <AlreadySignedIn viewer={viewer} />
      </>
    )
  }
  return (
    <>
      <FirstStepsTrail step="you" />
      <PageHeading title={t('title', { name: viewer.callName })} standfirst={t('lead')} />
      <FirstStepsForm viewer={viewer} language={language} />
    </>
  )
}
