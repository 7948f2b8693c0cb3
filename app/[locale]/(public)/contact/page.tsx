import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { ContactMore, ContactWays } from '@/components/texts/contact-ways'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { readFillings } from '@/lib/texts/queries'

type Props = PageProps<'/[locale]/contact'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'texts.contact' })
  return publicMetadata(language, paths.contact, { title: t('title'), description: t('description') })
}

export default async function Contact({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'texts.contact' })
  const fillings = readFillings(language)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <ContactWays fillings={fillings} language={language} />
      <ContactMore fillings={fillings} />
    </>
  )
}
