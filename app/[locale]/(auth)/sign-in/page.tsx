import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AlreadySignedIn } from '@/components/access/already-signed-in'
import { SignInForm } from '@/components/access/sign-in-form'
import { PageHeading } from '@/components/ui/page-heading'
import { nextSchema } from '@/lib/access/sign-in/schema'
import { getViewer } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const next = nextSchema.parse((await searchParams).next ?? '')
  const [t, viewer] = await Promise.all([getTranslations('access.signIn'), getViewer()])
  return (
    <>
      <PageHeading title={t('title')} standfirst={viewer ? undefined : t('lead')} />
      {viewer && <AlreadySignedIn viewer={viewer} />}
      {viewer && <p className="mt-14 mb-6 max-w-measure border-t border-line pt-6">{t('another')}</p>}
      <SignInForm language={language} next={next} />
      {!viewer && (
        <p className="mt-10 text-muted">
          {t('notYet')} <a href={localPath(language, paths.join)}>{t('join')}</a>
        </p>
      )}
    </>
  )
}
