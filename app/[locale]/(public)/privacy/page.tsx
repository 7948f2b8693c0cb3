import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { TextPage } from '@/components/texts/text-page'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { getText } from '@/lib/texts/queries'

type Props = PageProps<'/[locale]/privacy'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'texts.pages' })
  const { lead } = await getText('privacy', language)
  return publicMetadata(language, paths.privacy, { title: t('privacy'), description: lead })
}

export default async function Privacy({ params }: Props) {
  const language = languageOf((await params).locale)
  return <TextPage page="privacy" text={await getText('privacy', language)} />
}
