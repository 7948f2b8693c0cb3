import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PictureSection } from '@/components/members/picture-section'
import { ProfileForm } from '@/components/members/profile-form'
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
  return (
    <>
      <PageHeading title={t('title')} standfirst={first === undefined ? t('lead') : t('first')}>
        <a href={localPath(language, paths.member(viewer.id))}>{t('view')}</a>
        {first !== undefined && <a href={localPath(language, paths.memberHome)}>{t('later')}</a>}
      </PageHeading>
      {saved !== undefined && <Notice kind="success">{t('saved')}</Notice>}
      <PictureSection
        member={profile}
        outcome={typeof picture === 'string' ? picture : undefined}
        language={language}
      />
      <ProfileForm profile={profile} institutions={institutions} language={language} />
    </>
  )
}
