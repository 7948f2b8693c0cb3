import { isCoordinator } from '@/lib/access/policy'
import { getViewer } from '@/lib/access/viewer'
import { templates } from '@/lib/coordination/lists/headings'
import { languageOf } from '@/lib/core/locale'

export const dynamic = 'force-dynamic'

/** An empty list with its headings. The byte order mark tells spreadsheets that it is UTF-8. */
export async function GET(request: Request) {
  const viewer = await getViewer()
  if (!viewer?.welcomed || !isCoordinator(viewer)) return new Response('Not found\n', { status: 404 })
  const language = languageOf(new URL(request.url).searchParams.get('language'))
  return new Response(`\ufeff${templates[language]}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="invitations.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
