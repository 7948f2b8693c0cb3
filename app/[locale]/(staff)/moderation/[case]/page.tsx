import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CaseReports, ReportedWords } from '@/components/moderation/case-sheet'
import { VerdictForm } from '@/components/moderation/verdict-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { readCase } from '@/lib/moderation/queries'

export default async function CasePage({ params }: PageProps<'/[locale]/moderation/[case]'>) {
  const { locale, case: id } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(language, localPath(language, paths.moderatedCase(id)))
  const one = idSchema.safeParse(id).success ? await readCase(viewer, id, language) : null
  if (!one) notFound()
  const t = await getTranslations('moderation')
  const desk = { label: t('desk.title'), href: localPath(language, paths.moderation) }
  const { timeZone } = viewer
  return (
    <>
      <Breadcrumb label={t('desk.trail')} steps={[desk, { label: t('case.title') }]} />
      <PageHeading title={t('case.title')} standfirst={t('case.noted')} />
      <div className="grid gap-12">
        <ReportedWords one={one} language={language} timeZone={timeZone} />
        <CaseReports one={one} timeZone={timeZone} />
        {one.decidedAt ? (
          <Notice quiet title={one.outcome && t(`outcomes.${one.outcome}`)}>
            {one.words}
          </Notice>
        ) : (
          <VerdictForm one={one} language={language} />
        )}
      </div>
    </>
  )
}
