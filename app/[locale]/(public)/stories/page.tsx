import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { EmptyGallery } from '@/components/stories/empty-gallery'
import { GalleryWall } from '@/components/stories/gallery-wall'
import { StoryInvite } from '@/components/stories/story-invite'
import { StorySearch } from '@/components/stories/story-search'
import { Flat } from '@/components/ui/flat'
import { PageHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { findAddress } from '@/lib/stories/finding/address'
import { readCounts } from '@/lib/stories/finding/queries'
import { listGallery } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]/stories'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.gallery' })
  const words = { title: t('title'), description: t('description') }
  return publicMetadata(language, paths.stories, words, { cardOf: paths.stories })
}

export default async function Gallery({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.gallery' })
  const [{ items, next }, counts] = await Promise.all([listGallery(language), readCounts()])
  if (items.length === 0)
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyGallery language={language} />
      </>
    )
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <StorySearch search={{}} counts={counts} language={language} />
      <Flat as="div" className="mt-12">
        <GalleryWall stories={items} language={language} hasFirst />
      </Flat>
      <Pager
        label={t('pages')}
        next={next ? { href: findAddress(language, { after: next }), label: t('more') } : undefined}
      />
      <StoryInvite language={language} />
    </>
  )
}
