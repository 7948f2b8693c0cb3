import { getTranslations, setRequestLocale } from 'next-intl/server'
import { FirstStepsTrail } from '@/components/members/first-steps-trail'
import { PictureSection } from '@/components/members/picture-section'
import { ProfileForm } from '@/components/members/profile-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getOwnProfile, listInstitutionNames } from '@/lib/members/profile/queries'

export default async function ProfilePage({ params, searchParams }: PageProps<'/[locale]/profile'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.profile))
  const { saved, first, picture } = await searchParams
  const [t, profile, institutions] = await Promise.all([
    getTranslations('profile'),
    getOwnProfile(viewer),
    listInstitutionNames(),
  ])
  const isFirst = first !== undefined
  return (
    <>
      {isFirst && <FirstStepsTrail step="profile" />}
      <PageHeading title={t('title')} standfirst={t(isFirst ? 'first' : 'lead')}>
        {isFirst ? (
          <ButtonLink kind="secondary" href={localPath(language, paths.memberHome)}>
            {t('later')}
          </ButtonLink>
        ) : (
          <a href={localPath(language, paths.member(viewer.id))}>{t('view')}</a>
        )}
      </PageHeading>
      {saved !== undefined && <Notice kind="success">{t('saved')}</Notice>}
      <PictureSection
        member={profile}
        outcome={typeof picture === 'string' ? picture : undefined}
        isFirst={isFirst}
        language={language}
      />
      <ProfileForm profile={profile} institutions={institutions} isFirst={isFirst} language={language} />
    </>
  )
}
