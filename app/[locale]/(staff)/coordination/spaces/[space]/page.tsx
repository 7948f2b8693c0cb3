import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { KeptSpaceForm } from '@/components/coordination/kept-space-forms'
import { ButtonForm } from '@/components/ui/button-form'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { archiveSpace } from '@/lib/forum/spaces/actions'
import { getKeptSpace } from '@/lib/forum/spaces/queries'

export default async function KeptSpacePage({ params }: PageProps<'/[locale]/coordination/spaces/[space]'>) {
  const { locale, space: slug } = await params
  const language = languageOf(locale)
  const viewer = await requireStaff(language, localPath(language, paths.keptSpace(slug)), 'coordinator')
  const space = await getKeptSpace(viewer, slug)
  if (!space) notFound()
  const t = await getTranslations('coordination.spaces')
  const next = space.archived ? 'wake' : 'archive'
  return (
    <>
      <CoordinationHead language={language} room="spaces" />
      <PageHeading title={space.name[language]} standfirst={t(`${space.kind}Hint`)} />
      <KeptSpaceForm space={space} language={language} />
      <section aria-labelledby="rest" className="mt-14">
        <SectionHeading id="rest" title={t('restTitle')} />
        <SecondStep opener={t(next)} kind="destructive">
          <p>{t(`${next}Sure`)}</p>
          <ButtonForm
            action={archiveSpace}
            language={language}
            id="archive-space"
            fields={{ space: slug, on: space.archived ? 'no' : 'yes' }}
            kind="destructive"
          >
            {t(`${next}Yes`)}
          </ButtonForm>
        </SecondStep>
      </section>
    </>
  )
}
