import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { GalleryWall } from '@/components/stories/gallery-wall'
import { NothingFound } from '@/components/stories/nothing-found'
import { SearchTooOften } from '@/components/stories/search-too-often'
import { StorySearch } from '@/components/stories/story-search'
import { Flat } from '@/components/ui/flat'
import { PageHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import { getSource } from '@/lib/access/source'
import { languageOf } from '@/lib/core/locale'
import { findAddress } from '@/lib/stories/finding/address'
import { listFound, maySearch } from '@/lib/stories/finding/queries'
import { findSchema } from '@/lib/stories/finding/schema'

type Props = PageProps<'/[locale]/stories/find'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'stories.find' })
  return { title: t('title'), robots: 'noindex' }
}

export default async function FindStories({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.find' })
  const given = await searchParams
  const search = findSchema.parse(given)
  // A form sends what was left open as well: the address to keep is the one without.
  if (Object.values(given).includes('')) redirect(findAddress(language, search))
  if (!(await maySearch(await getSource()))) return <SearchTooOften language={language} />
  const found = await listFound(search, language)
  const at = (after?: string) => findAddress(language, { ...search, after })
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <StorySearch search={search} counts={found.counts} language={language} />
      {found.count === 0 ? (
        <NothingFound found={found} search={search} language={language} />
      ) : (
        <>
          <p className="mt-8 mb-6 text-muted" role="status">
            {t('count', { count: found.count })}
          </p>
          <Flat as="div">
            <GalleryWall stories={found.stories} language={language} />
          </Flat>
        </>
      )}
      <Pager
        label={t('pages')}
        previous={search.after ? { href: at(), label: t('firstPage') } : undefined}
        next={found.next ? { href: at(found.next), label: t('next') } : undefined}
      />
    </>
  )
}
