import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CodeForm } from '@/components/access/code-form'
import { NothingCame } from '@/components/access/nothing-came'
import { PageHeading } from '@/components/ui/page-heading'
import { nextSchema } from '@/lib/access/sign-in/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function CodePage({ params, searchParams }: PageProps<'/[locale]/sign-in/code'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const next = nextSchema.parse((await searchParams).next ?? '')
  const t = await getTranslations('access.code')
  const again = `${localPath(language, paths.signIn)}${next ? `?next=${encodeURIComponent(next)}` : ''}`
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <CodeForm language={language} next={next} />
      <NothingCame again={again} language={language} />
    </>
  )
}
