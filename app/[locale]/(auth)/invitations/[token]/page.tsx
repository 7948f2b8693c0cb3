import { getTranslations, setRequestLocale } from 'next-intl/server'
import { InvitationForm } from '@/components/members/invitation-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getInvitation } from '@/lib/members/invitations/queries'

export default async function InvitationPage({ params }: PageProps<'/[locale]/invitations/[token]'>) {
  const { locale, token } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const [t, invitation] = await Promise.all([getTranslations('access.invitation'), getInvitation(token)])
  if (!invitation) {
    return (
      <>
        <PageHeading title={t('goneTitle')} standfirst={t('gone')} />
        <ButtonLink href={localPath(language, paths.signIn)}>{t('signIn')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('title', { name: invitation.callName })} standfirst={t('lead')} />
      <InvitationForm token={token} language={language} />
      <p className="mt-10 max-w-measure text-muted">{t('next')}</p>
    </>
  )
}
