import type { ReactNode } from 'react'
import type { Metadata } from 'next'
import { PublicShell } from '@/components/layout/public-shell'
import { languageOf } from '@/lib/core/locale'
import { isSample } from '@/lib/core/sample'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function AuthLayout({ params, children }: Props) {
  return (
    <PublicShell language={languageOf((await params).locale)} isSample={await isSample()}>
      {children}
    </PublicShell>
  )
}
