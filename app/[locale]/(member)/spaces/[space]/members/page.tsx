import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { InviteToSpace, SpaceRequests } from '@/components/forum/admitting'
import { BelongingList, LeaveSpace } from '@/components/forum/belonging'
import { SpaceTrail } from '@/components/forum/space-trail'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listBelonging, listInvitable, listRequests } from '@/lib/forum/memberships/queries'
import { nameSchema } from '@/lib/forum/memberships/schema'
import { getSpace } from '@/lib/forum/spaces/queries'

type Props = {
  params: Promise<{ locale: string; space: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const notices = ['invited', 'letIn', 'notNow', 'removed', 'named'] as const

export default async function SpaceMembersPage({ params, searchParams }: Props) {
  const { locale, space: slug } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(language, localPath(language, paths.spaceMembers(slug)))
  const space = await getSpace(viewer, slug, language)
  if (!space) notFound()
  const query = await searchParams
  const asked = nameSchema.parse(query.name ?? '')
  const [t, people, requests, found] = await Promise.all([
    getTranslations('forum.belonging'),
    listBelonging(viewer, space),
    listRequests(viewer, space),
    listInvitable(viewer, space, asked),
  ])
  const notice = notices.find((one) => query[one] !== undefined)
  const { timeZone } = viewer
  return (
    <>
      <SpaceTrail space={space} language={language} />
      <PageHeading title={t('title')} standfirst={t(`lead.${space.kind}`)} />
      <div className="grid gap-12">
        {notice && <Notice kind="success">{t(`notices.${notice}`)}</Notice>}
        <SpaceRequests requests={requests} space={slug} language={language} timeZone={timeZone} />
        <BelongingList space={space} people={people} language={language} />
        {space.can.facilitate && (
          <InviteToSpace space={slug} asked={asked} found={found} language={language} />
        )}
        {space.involvement && <LeaveSpace space={space} language={language} />}
      </div>
    </>
  )
}
