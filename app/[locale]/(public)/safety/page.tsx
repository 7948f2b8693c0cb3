import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/safety'>
type Section = { heading: string; body: string }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'safety' })
  return publicMetadata(language, paths.safety, { title: t('title'), description: t('lead') })
}

export default async function Safety({ params }: Props) {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'safety' })
  const sections = Object.entries(t.raw('sections') as Record<string, Section>)
  const limits = Object.entries(t.raw('limits') as Record<string, string>)
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {sections.map(([key, { heading, body }]) => (
          <section key={key} aria-labelledby={key} className="border-t border-line pt-4">
            <h2 id={key} className="text-xl">
              {heading}
            </h2>
            <p className="mt-2 max-w-measure">{body}</p>
          </section>
        ))}
      </div>
      <section aria-labelledby="limits" className="mt-14">
        <SectionHeading id="limits" title={t('limitsTitle')} />
        <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {limits.map(([key, sentence]) => (
            <li key={key} className="max-w-measure border-s-2 border-clay ps-4">
              {sentence}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
