import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MemberShell } from '@/components/layout/member-shell'
import { isCoordinator } from '@/lib/access/policy'
import { getViewer } from '@/lib/access/viewer'
import type { Language } from '@/lib/core/locale'
import { LeaveButton } from './leave-button'

/** What stands around the pages of whoever is signed in. A courtesy only: each page asks by itself who is there. */
export async function MemberFrame({ language, children }: { language: Language; children: ReactNode }) {
  const [viewer, t] = await Promise.all([getViewer(), getTranslations('layout.nav')])
  if (!viewer) return children
  return (
    <MemberShell
      language={language}
      name={viewer.callName}
      isStaff={isCoordinator(viewer)}
      signOut={<LeaveButton language={language} label={t('signOut')} />}
    >
      {children}
    </MemberShell>
  )
}
