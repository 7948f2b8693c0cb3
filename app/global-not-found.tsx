import './globals.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { themeScript } from '@/components/layout/theme-script'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { languages } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export const metadata: Metadata = { title: 'STEM-POWER', robots: 'noindex' }

/** For addresses outside every language, such as a file that isn't there: said in all three. */
export default async function GlobalNotFound() {
  const each = await Promise.all(
    languages.map(async (language) => ({
      language,
      t: await getTranslations({ locale: language, namespace: 'layout.notFound' }),
    })),
  )
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <header className="page border-b border-line py-5 font-serif text-xl font-semibold tracking-tight">
          STEM-POWER
        </header>
        <main className="page grid gap-12 py-12">
          {each.map(({ language, t }, index) => (
            <section key={language} lang={language}>
              {index === 0 ? (
                <PageHeading title={t('title')} standfirst={t('what')} />
              ) : (
                <h2 className="mb-4 text-2xl">{t('title')}</h2>
              )}
              <p className="mb-4">{t('safe')}</p>
              <ButtonLink kind={index === 0 ? 'primary' : 'secondary'} href={localPath(language, paths.home)}>
                {t('start')}
              </ButtonLink>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
