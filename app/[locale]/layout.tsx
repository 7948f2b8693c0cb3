import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { preloadFonts } from '@/components/layout/fonts'
import { themeScript } from '@/components/layout/theme-script'
import { env } from '@/lib/core/env'
import { isLanguage, languageOf, languages } from '@/lib/core/locale'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export const generateStaticParams = () => languages.map((locale) => ({ locale }))

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1a1f' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: languageOf((await params).locale), namespace: 'layout' })
  return {
    metadataBase: new URL(env.PORTAL_URL),
    title: { default: 'STEM-POWER', template: '%s · STEM-POWER' },
    description: t('description'),
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/touch-icon.png' },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function RootLayout({ params, children }: Props) {
  const { locale } = await params
  if (!isLanguage(locale)) notFound()
  preloadFonts(locale)
  return (
    // The script below may set the theme before React looks at the page.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
