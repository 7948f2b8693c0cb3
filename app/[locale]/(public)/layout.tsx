import type { ReactNode } from 'react'
import { PublicShell } from '@/components/layout/public-shell'
import { languageOf } from '@/lib/core/locale'
import { isSample } from '@/lib/core/sample'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function PublicLayout({ params, children }: Props) {
  return (
    <PublicShell language={languageOf((await params).locale)} isSample={await isSample()}>
      {children}
    </PublicShell>
  )
}
