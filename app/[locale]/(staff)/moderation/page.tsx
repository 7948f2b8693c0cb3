import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CaseList } from '@/components/moderation/case-list'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { isHandler } from '@/lib/moderation/policy'
import { listCases } from '@/lib/moderation/queries'

export default async function ModerationPage({ params, searchParams }: PageProps<'/[locale]/moderation'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireMember(language, localPath(language, paths.moderation))
  if (!isHandler(viewer)) notFound()
  const [t, cases, { decided }] = await Promise.all([
    getTranslations('moderation.desk'),
    listCases(viewer, language),
    searchParams,
  ])
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      {decided !== undefined && (
        <Notice kind="success" className="mb-8">
          {t('decided')}
        </Notice>
      )}
      <CaseList cases={cases} language={language} timeZone={viewer.timeZone} />
    </>
  )
}
