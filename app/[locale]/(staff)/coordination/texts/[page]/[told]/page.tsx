import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { TextDesk } from '@/components/texts/text-desk'
import { TextNotices } from '@/components/texts/text-notices'
import { OwnDraft, TextVersions } from '@/components/texts/text-versions'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getTextToKeep, getVersion, readFillings } from '@/lib/texts/queries'
import { textPlaceSchema, versionSchema } from '@/lib/texts/schema'

export default async function TextToKeepPage({
  params,
  searchParams,
}: PageProps<'/[locale]/coordination/texts/[page]/[told]'>) {
  const { locale, ...place } = await params
  const language = languageOf(locale)
  const here = localPath(language, paths.keptText(place.page, place.told))
  const viewer = await requireStaff(language, here, 'coordinator')
  const { page, told } = textPlaceSchema.safeParse(place).data ?? {}
  const text = page && told && (await getTextToKeep(viewer, page, told))
  if (!text) notFound()
  const [t, tPages, tCore, query] = await Promise.all([
    getTranslations('texts'),
    getTranslations('texts.pages'),
    getTranslations('core.languages'),
    searchParams,
  ])
  const asked = versionSchema.parse(query.version)
  const version = asked === undefined ? null : await getVersion(viewer, page, told, asked)
  const changed = !version && (query.changed !== undefined || text.kept?.isOlder === true)
  const desk = { label: t('desk.title'), href: localPath(language, paths.keptTexts) }
  const { timeZone } = viewer
  return (
    <>
      <CoordinationHead language={language} room="texts" />
      <Breadcrumb label={t('edit.trail')} steps={[desk, { label: tPages(page) }]} />
      <PageHeading title={t('edit.title', { page: tPages(page), language: tCore(told) })} size="medium">
        <a href={localPath(told, paths[page])}>{t('edit.see')}</a>
      </PageHeading>
      <TextNotices {...{ text, version, changed, query, here, timeZone }} />
      <TextDesk {...{ text, version, changed, language, timeZone }} fillings={readFillings(told)} />
      <TextVersions text={text} language={language} timeZone={timeZone} />
      <OwnDraft text={text} language={language} />
    </>
  )
}
