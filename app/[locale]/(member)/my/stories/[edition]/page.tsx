import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AnswerEdition } from '@/components/stories/answer-edition'
import { EditionPreview } from '@/components/stories/edition-preview'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { requireMember } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { isLanguage, languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getEditionToRead } from '@/lib/stories/curation/queries'

export default async function OwnEditionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/my/stories/[edition]'>) {
  const { locale, edition: id } = await params
  const language = languageOf(locale)
  const viewer = await requireMember(language, localPath(language, paths.ownEdition(id)))
  const told = String((await searchParams).in ?? '')
  const asked = isLanguage(told) ? told : language
  const edition = idSchema.safeParse(id).success ? await getEditionToRead(viewer, id, asked) : null
  if (!edition) notFound()
  const t = await getTranslations('stories.own')
  const list = { label: t('title'), href: localPath(language, paths.ownStories) }
  return (
    <>
      {edition.can.answer && (
        <Breadcrumb label={t('trail')} steps={[list, { label: t('edition', { number: edition.number }) }]} />
      )}
      <EditionPreview edition={edition} language={language} />
      {edition.can.answer && <AnswerEdition edition={edition} language={language} />}
    </>
  )
}
