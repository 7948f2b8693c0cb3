import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ApplicationQueue } from '@/components/coordination/application-queue'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listApplications } from '@/lib/members/joining/queries'
import { countCases } from '@/lib/moderation/queries'

export default async function CoordinationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.coordination), 'coordinator')
  const [t, applications, cases] = await Promise.all([
    getTranslations('coordination.queue'),
    listApplications(viewer),
    countCases(viewer, 3),
  ])
  const count = applications.length
  return (
    <>
      <CoordinationHead language={language} room="queue" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={t('title')} standfirst={count > 0 ? t('lead', { count }) : undefined} />
      {cases.open > 0 && (
        <Notice quiet kind={cases.late > 0 ? 'warning' : 'info'} className="mb-8">
          {t('cases', cases)}
        </Notice>
      )}
      <ApplicationQueue applications={applications} timeZone={viewer.timeZone} language={language} />
    </>
  )
}
