import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { LeaveButton } from '@/components/access/leave-button'
import { MemberShell } from '@/components/layout/member-shell'
import { hasRole, type Viewer } from '@/lib/access/policy'
import { getViewer } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { isSample } from '@/lib/core/sample'
import { isHandler } from '@/lib/moderation/policy'

/** Titles in here give nothing away. */
export const metadata: Metadata = {
  title: { absolute: 'STEM-POWER' },
  robots: { index: false, follow: false },
}

/** The desks at which she works for the community. */
const desksOf = (viewer: Viewer) => [
  ...(hasRole(viewer, 'curator') ? (['curation'] as const) : []),
  ...(isHandler(viewer) ? (['moderation'] as const) : []),
  ...(hasRole(viewer, 'coordinator') ? (['coordination'] as const) : []),
]

/** A courtesy only: each page asks by itself who is there, and sends a guest to sign in. */
export default async function MemberLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const [viewer, sample, t, asked] = await Promise.all([
    getViewer(),
    isSample(),
    getTranslations('layout.nav'),
    headers(),
  ])
  if (!viewer) return children
  return (
    <MemberShell
      language={language}
      isSample={sample}
      name={viewer.callName}
      desks={desksOf(viewer)}
      signOut={<LeaveButton language={language} label={t('signOut')} />}
      here={asked.get('x-portal-path') ?? ''}
    >
      {children}
    </MemberShell>
  )
}
