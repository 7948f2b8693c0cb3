import { getTranslations } from 'next-intl/server'
import { publicFile } from '@/lib/core/answer'
import { printCard } from '@/lib/core/card'
import { languageOf, languages } from '@/lib/core/locale'
import { galleryCard } from '@/lib/stories/card'
import { listStories } from '@/lib/stories/queries'

export const dynamic = 'force-static'
export const generateStaticParams = () => languages.map((locale) => ({ locale }))

export async function GET(_: Request, { params }: RouteContext<'/[locale]/stories/card.jpg'>) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'stories.gallery' })
  const card = galleryCard(t('title'), t('description'), await listStories(language, 3))
  return publicFile(await printCard(card), { type: 'image/jpeg' })
}
