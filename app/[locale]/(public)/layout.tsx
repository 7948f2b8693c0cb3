import type { ReactNode } from 'react'
import { PublicShell } from '@/components/layout/public-shell'
import { languageOf } from '@/lib/core/locale'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

export default async function PublicLayout({ params, children }: Props) {
  return <PublicShell language={languageOf((await params).locale)}>{children}</PublicShell>
}
