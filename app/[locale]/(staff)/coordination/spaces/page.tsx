import { getTranslations } from 'next-intl/server'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { KeptSpaces } from '@/components/coordination/kept-spaces'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listKeptSpaces } from '@/lib/forum/spaces/queries'

export default async function KeptSpacesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination/spaces'>) {
  const language = languageOf((await params).locale)
  const viewer = await requireStaff(language, localPath(language, paths.keptSpaces), 'coordinator')
  const [t, spaces] = await Promise.all([
    getTranslations('coordination.spaces'),
    listKeptSpaces(viewer, language),
  ])
  return (
    <>
      <CoordinationHead language={language} room="spaces" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={t('title')} standfirst={t('lead')}>
        <ButtonLink href={localPath(language, paths.newKeptSpace)}>{t('openTitle')}</ButtonLink>
      </PageHeading>
      <KeptSpaces spaces={spaces} language={language} />
    </>
  )
}
