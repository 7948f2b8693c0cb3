import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { CrossingChoice } from '@/components/coordination/crossing-choice'
import { RangeAim } from '@/components/coordination/range-aim'
import { RangePicture } from '@/components/coordination/range-picture'
import { RangeTable } from '@/components/coordination/range-table'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { found } from '@/lib/access/allow'
import { requireStaff } from '@/lib/access/viewer'
import { listRange } from '@/lib/coordination/range/queries'
import { aim, crossingSchema, properties } from '@/lib/coordination/range/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function RangePage({ params, searchParams }: PageProps<'/[locale]/coordination/range'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.coordinationRange), 'coordinator')
  const [t, range] = await Promise.all([getTranslations('coordination.range'), listRange(viewer)])
  const { members, applicants } = found(range)
  const { rows, columns } = crossingSchema.parse(await searchParams)
  return (
    <>
      <CoordinationHead language={language} room="range" />
      <PageHeading title={t('title')} standfirst={t('lead', { aim })} />
      <RangeAim members={members} applicants={applicants} />
      <p className="mt-6 max-w-measure text-sm text-muted">{t('merged')}</p>
      <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
        {properties.map((property) => (
          <RangePicture key={property} property={property} members={members} applicants={applicants} />
        ))}
      </div>
      <section aria-labelledby="crossing" className="mt-14">
        <SectionHeading id="crossing" title={t('crossTitle')} />
        <CrossingChoice rows={rows} columns={columns} />
        <RangeTable members={members} rows={rows} columns={columns} />
      </section>
    </>
  )
}
