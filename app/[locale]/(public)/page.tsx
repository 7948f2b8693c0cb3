import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HomeOpening } from '@/components/home/home-opening'
import { HowToJoin } from '@/components/home/how-to-join'
import { NewestStories } from '@/components/home/newest-stories'
import { OpeningRiver } from '@/components/home/opening-river'
import { SafeSpace } from '@/components/home/safe-space'
import { publicMetadata } from '@/components/layout/page-metadata'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { listStories } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'home' })
  return publicMetadata(language, paths.home, { title: t('metaTitle'), description: t('lead') })
}

export default async function Home({ params }: Props) {
  const language = languageOf((await params).locale)
  const stories = await listStories(language, 3)
  const [newest] = stories
  return (
    <>
      <HomeOpening language={language} />
      {newest && <OpeningRiver story={newest} language={language} />}
      <NewestStories stories={stories} language={language} />
      <HowToJoin language={language} />
      <SafeSpace language={language} />
    </>
  )
}
