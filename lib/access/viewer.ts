import 'server-only'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { sessionCookie } from './cookies'
import { hasRole, isStaff, type Viewer } from './policy'
import { getViewerByToken } from './sessions/queries'
import type { Role } from '@/prisma/client/enums'

/** Who is asking, or null for a guest; looked up once a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookie)?.value
  return token ? getViewerByToken(token) : null
})

/** What a new member may see before she has agreed to the charter. */
const firstSteps = [paths.welcome, paths.welcomeCharter]

/** The member who asks. A guest is sent to sign in and comes back to `path`, which names the language; a new member takes her first steps. */
export async function requireMember(locale: Language, path: string): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) redirect(`${localPath(locale, paths.signIn)}?next=${encodeURIComponent(path)}`)
  const isFirstStep = firstSteps.some((step) => path === localPath(locale, step))
  if (!viewer.welcomed && !isFirstStep) redirect(localPath(locale, paths.welcome))
  return viewer
}

/** The member who asks, if she holds the role; for everybody else the page does not exist. */
export async function requireStaff(locale: Language, path: string, role?: Role): Promise<Viewer> {
  const viewer = await requireMember(locale, path)
  if (role ? !hasRole(viewer, role) : !isStaff(viewer)) notFound()
  return viewer
}
