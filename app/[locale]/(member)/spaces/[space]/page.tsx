import { notFound } from 'next/navigation'
import { Involvement } from '@/components/forum/involvement'
import { JoinSpace } from '@/components/forum/join-space'
import { SpaceDoor } from '@/components/forum/space-door'
import { SpacePromise } from '@/components/forum/space-promise'
import { SpaceThreads } from '@/components/forum/space-threads'
import { SpaceTrail } from '@/components/forum/space-trail'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getDoor } from '@/lib/forum/memberships/queries'
import { getSpace } from '@/lib/forum/spaces/queries'
import { listPinned, listThreads } from '@/lib/forum/threads/queries'
import { afterThreadSchema } from '@/lib/forum/threads/schema'

type Props = {
  params: Promise<{ locale: string; space: string }>
  searchParams: Promise<{ after?: string | string[] }>
}

export default async function SpacePage({ params, searchParams }: Props) {
  const { locale, space: slug } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(language, localPath(language, paths.space(slug)))
  const space = await getSpace(viewer, slug, language)
  if (!space) {
    const door = await getDoor(viewer, slug, language)
    if (!door) notFound()
    return <SpaceDoor door={door} language={language} />
  }
  const after = afterThreadSchema.parse((await searchParams).after)
  const [pinned, threads] = await Promise.all([
    after ? [] : listPinned(viewer, space.id),
    listThreads(viewer, space.id, after),
  ])
  return (
    <>
      <SpaceTrail space={space} language={language} here />
      <PageHeading title={space.name} />
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="lg:order-2">
          <SpacePromise space={space} language={language}>
            {space.involvement && <Involvement space={slug} chosen={space.involvement} language={language} />}
          </SpacePromise>
        </div>
        <div>
          {space.can.join && <JoinSpace space={slug} language={language} />}
          <SpaceThreads
            space={space}
            pinned={pinned}
            threads={threads}
            after={after}
            language={language}
            timeZone={viewer.timeZone}
          />
        </div>
      </div>
    </>
  )
}
