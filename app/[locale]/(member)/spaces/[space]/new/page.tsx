import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { JoinSpace } from '@/components/forum/join-space'
import { NewThread } from '@/components/forum/new-thread'
import { SpacePromise } from '@/components/forum/space-promise'
import { SpaceTrail } from '@/components/forum/space-trail'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getSpace } from '@/lib/forum/spaces/queries'
import { getDraft } from '@/lib/forum/threads/queries'

type Props = { params: Promise<{ locale: string; space: string }> }

export default async function NewThreadPage({ params }: Props) {
  const { locale, space: slug } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(language, localPath(language, paths.newThread(slug)))
  const space = await getSpace(viewer, slug, language)
  if (!space) notFound()
  const [t, draft] = await Promise.all([getTranslations('forum'), getDraft(viewer, `space:${slug}`)])
  return (
    <>
      <SpaceTrail space={space} language={language} />
      <PageHeading title={t('start.title')} />
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="order-last lg:order-2">
          <SpacePromise space={space} language={language} />
        </div>
        {space.can.write ? (
          <NewThread space={space} draft={draft} language={language} timeZone={viewer.timeZone} />
        ) : (
          <JoinSpace space={slug} language={language} />
        )}
      </div>
    </>
  )
}
