import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AlreadySignedIn } from '@/components/access/already-signed-in'
import { LinkForm } from '@/components/access/link-form'
import { SignInForm } from '@/components/access/sign-in-form'
import { PageHeading } from '@/components/ui/page-heading'
import { nextSchema, tokenSchema } from '@/lib/access/sign-in/schema'
import { getViewer } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'

export default async function LinkPage({ params, searchParams }: PageProps<'/[locale]/sign-in/link'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const asked = await searchParams
  const next = nextSchema.parse(asked.next ?? '')
  const { data: token } = tokenSchema.safeParse(asked.token)
  const t = await getTranslations('access.link')
  if (token && !asked.error) {
    return (
      <>
        <PageHeading title={t('title')} standfirst={t('lead')} />
        <LinkForm token={token} next={next} language={language} />
        <p className="mt-10 max-w-measure text-muted">{t('why')}</p>
      </>
    )
  }
  // Pressed twice: the first press has let her in.
  const viewer = await getViewer()
  return (
    <>
      <PageHeading title={t('goneTitle')} standfirst={viewer ? undefined : t('gone')} />
      {viewer ? <AlreadySignedIn viewer={viewer} /> : <SignInForm language={language} next={next} />}
    </>
  )
}
