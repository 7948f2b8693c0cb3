import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ApplicationQueue } from '@/components/coordination/application-queue'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listApplications } from '@/lib/members/joining/queries'

export default async function CoordinationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.coordination), 'coordinator')
  const [t, applications] = await Promise.all([
    getTranslations('coordination.queue'),
    listApplications(viewer),
  ])
  const count = applications.length
  return (
    <>
      <CoordinationHead language={language} room="queue" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={t('title')} standfirst={count > 0 ? t('lead', { count }) : undefined} />
      <ApplicationQueue applications={applications} timeZone={viewer.timeZone} language={language} />
    </>
  )
}
