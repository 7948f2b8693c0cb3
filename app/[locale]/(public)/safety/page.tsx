import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { TextPage } from '@/components/texts/text-page'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { getText } from '@/lib/texts/queries'

type Props = PageProps<'/[locale]/safety'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'texts.pages' })
  const { lead } = await getText('safety', language)
  return publicMetadata(language, paths.safety, { title: t('safety'), description: lead })
}

export default async function Safety({ params }: Props) {
  const language = languageOf((await params).locale)
  return <TextPage page="safety" text={await getText('safety', language)} />
}
