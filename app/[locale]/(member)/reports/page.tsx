import { getTranslations } from 'next-intl/server'
import { CasesAboutHer, OwnReports } from '@/components/moderation/own-cases'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { env } from '@/lib/core/env'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listCasesAboutHer, listOwnReports } from '@/lib/moderation/queries'

export default async function ReportsPage({ params, searchParams }: PageProps<'/[locale]/reports'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.reports))
  const [t, reports, cases, { sent }] = await Promise.all([
    getTranslations('moderation.own'),
    listOwnReports(viewer),
    listCasesAboutHer(viewer),
    searchParams,
  ])
  const { timeZone } = viewer
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <div className="grid gap-12">
        {sent !== undefined && <Notice kind="success">{t('sent')}</Notice>}
        <OwnReports reports={reports} timeZone={timeZone} />
        <CasesAboutHer cases={cases} timeZone={timeZone} contact={env.SAFEGUARDING_EMAIL} />
      </div>
    </>
  )
}
