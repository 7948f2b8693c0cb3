import { getTranslations } from 'next-intl/server'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { NewSpaceForm } from '@/components/coordination/kept-space-forms'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listPossibleFacilitators } from '@/lib/forum/spaces/queries'

export default async function NewKeptSpacePage({ params }: PageProps<'/[locale]/coordination/spaces/new'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireStaff(language, localPath(language, paths.newKeptSpace), 'coordinator')
  const [t, people] = await Promise.all([
    getTranslations('coordination.spaces'),
    listPossibleFacilitators(viewer),
  ])
  return (
    <>
      <CoordinationHead language={language} room="spaces" />
      <PageHeading title={t('openTitle')} standfirst={t('openLead')} />
      <NewSpaceForm people={people} language={language} />
    </>
  )
}
