import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { MemberFrame } from '@/components/access/member-frame'
import { languageOf } from '@/lib/core/locale'

/** Titles in here give nothing away. */
export const metadata: Metadata = {
  title: { absolute: 'STEM-POWER' },
  robots: { index: false, follow: false },
}

export default async function MemberLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  return <MemberFrame language={language}>{children}</MemberFrame>
}
