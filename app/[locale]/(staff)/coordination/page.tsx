import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ApplicationQueue } from '@/components/coordination/application-queue'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { DecidedList } from '@/components/coordination/decided-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { listApplications } from '@/lib/coordination/applications/queries'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { countCases } from '@/lib/moderation/queries'

export default async function CoordinationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.coordination), 'coordinator')
  const [t, { waiting, asked, decided }, cases] = await Promise.all([
    getTranslations('coordination.queue'),
    listApplications(viewer),
    countCases(viewer, 3),
  ])
  const count = waiting.length
  return (
    <>
      <CoordinationHead language={language} room="queue" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={t('title')} standfirst={count > 0 ? t('lead', { count }) : undefined} />
      {cases.open > 0 && (
        <Notice quiet kind={cases.late > 0 ? 'warning' : 'info'} className="mb-8">
          {t('cases', cases)}
        </Notice>
      )}
      <div className="grid gap-12">
        {count + asked.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        <ApplicationQueue id="waiting" title={t('waitingTitle')} applications={waiting} language={language} />
        <ApplicationQueue id="asked" title={t('askedTitle')} applications={asked} language={language} />
        <DecidedList decided={decided} timeZone={viewer.timeZone} language={language} />
      </div>
    </>
  )
}
