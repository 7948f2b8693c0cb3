import { getTranslations } from 'next-intl/server'
import { publicFile } from '@/lib/core/answer'
import { printCard } from '@/lib/core/card'
import { languageOf, languages } from '@/lib/core/locale'
import { wordsCard } from '@/lib/river/card'

export const dynamic = 'force-static'
export const generateStaticParams = () => languages.map((locale) => ({ locale }))

/** The card of every page that has none of its own. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/card.jpg'>) {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'home' })
  return publicFile(await printCard(wordsCard(t('title'))), { type: 'image/jpeg' })
}
