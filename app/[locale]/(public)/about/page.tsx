import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OpeningRiver } from '@/components/home/opening-river'
import { publicMetadata } from '@/components/layout/page-metadata'
import { TextPage } from '@/components/texts/text-page'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { listStories } from '@/lib/stories/queries'
import { getText } from '@/lib/texts/queries'

type Props = PageProps<'/[locale]/about'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'texts.pages' })
  const { lead } = await getText('about', language)
  return publicMetadata(language, paths.about, { title: t('about'), description: lead })
}

export default async function About({ params }: Props) {
  const language = languageOf((await params).locale)
  const [text, [newest]] = await Promise.all([getText('about', language), listStories(language, 1)])
  return (
    <>
      <TextPage page="about" text={text} />
      {newest && <OpeningRiver story={newest} language={language} />}
    </>
  )
}
