import { signOut } from '@/lib/access/auth'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** Signs her out and sends her to the public home. For everybody: who is signed out already just goes there. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData())
  await signOut({ redirect: false })
  const home = localPath(languageOf(form.get('language')), paths.home)
  return new Response(null, { status: 303, headers: { Location: home, 'Cache-Control': 'no-store' } })
}
