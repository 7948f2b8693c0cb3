import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MemberActs } from '@/components/members/member-acts'
import { ProfileFacts } from '@/components/members/profile-facts'
import { SharedSpaces } from '@/components/members/shared-spaces'
import { Portrait } from '@/components/river/portrait'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { getPartner } from '@/lib/conversations/queries'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getProfile } from '@/lib/members/profile/queries'

export default async function MemberPage({ params }: PageProps<'/[locale]/members/[member]'>) {
  const { locale, member } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.member(member)))
  const isId = idSchema.safeParse(member).success
  const [t, profile, partner] = await Promise.all([
    getTranslations('profile'),
    isId ? getProfile(viewer, member) : null,
    isId ? getPartner(viewer, member) : null,
  ])
  if (!profile) notFound()
  const { id, name, picture, shared } = profile
  return (
    <>
      <Breadcrumb
        label={t('page.publicTitle')}
        steps={[{ href: localPath(language, paths.members), label: t('page.directory') }]}
      />
      {profile.isOwn && <Notice quiet>{t('page.own')}</Notice>}
      <div className="mt-6 flex flex-col gap-6 sm:flex-row sm:gap-8">
        <Portrait id={id} picture={picture} alt={t('picture.alt', { name })} className="size-28" />
        <PageHeading title={name} size="medium">
          <MemberActs member={profile} canWrite={partner?.can.write ?? false} language={language} />
        </PageHeading>
      </div>
      {!profile.bio && !profile.offer && !profile.seek && <p className="text-muted">{t('page.nothing')}</p>}
      <ProfileFacts profile={profile} lang={profile.language} language={language} />
      <SharedSpaces spaces={shared} language={language} />
    </>
  )
}
