import { getTranslations } from 'next-intl/server'
import { publicFile } from '@/lib/core/answer'
import { env } from '@/lib/core/env'
import { languageOf, languages } from '@/lib/core/locale'
import { readChangedAt } from '@/lib/core/public-pages'
import { atomFeed } from '@/lib/stories/feed'
import { listStories, storiesAPage } from '@/lib/stories/queries'

export const dynamic = 'force-static'
export const generateStaticParams = () => languages.map((locale) => ({ locale }))

export async function GET(_: Request, { params }: RouteContext<'/[locale]/stories/feed.xml'>) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories' })
  const [stories, changedAt] = await Promise.all([listStories(language, storiesAPage), readChangedAt()])
  const words = { title: t('feed.title'), subtitle: t('gallery.description'), rights: t('feed.rights') }
  const feed = atomFeed({ portal: env.PORTAL_URL, language, ...words, stories, changedAt })
  return publicFile(feed, { type: 'application/atom+xml; charset=utf-8', changedAt })
}
