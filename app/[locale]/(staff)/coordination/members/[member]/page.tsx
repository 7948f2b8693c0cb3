import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { MemberSheet } from '@/components/coordination/member-sheet'
import { PageHeading } from '@/components/ui/page-heading'
import { getRecovery } from '@/lib/access/address/queries'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getMemberForCoordination } from '@/lib/members/directory/queries'

type Props = PageProps<'/[locale]/coordination/members/[member]'>

export default async function MemberPage({ params, searchParams }: Props) {
  const { locale, member: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const viewer = await requireStaff(
    language,
    localPath(language, paths.coordinationMember(id)),
    'coordinator',
  )
  const [member, recovery, t] = await Promise.all([
    getMemberForCoordination(viewer, id),
    getRecovery(viewer, id),
    getTranslations('coordination.member'),
  ])
  if (!member) notFound()
  return (
    <>
      <CoordinationHead language={language} room="members" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={member.name} standfirst={member.institution ?? undefined}>
        {member.isViewer && <p>{t('you')}</p>}
      </PageHeading>
      <MemberSheet member={member} recovery={recovery} timeZone={viewer.timeZone} language={language} />
    </>
  )
}
