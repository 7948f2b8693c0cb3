import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { ApplicationSection } from '@/components/members/application-section'
import { JoiningGuide } from '@/components/members/joining-guide'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/join'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'joining' })
  return publicMetadata(language, paths.join, { title: t('title'), description: t('description') })
}

export default async function Join({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'joining' })
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')}>
        <ButtonLink kind="secondary" href="#request">
          {t('toForm')}
        </ButtonLink>
      </PageHeading>
      <JoiningGuide />
      <ApplicationSection language={language} />
    </>
  )
}
