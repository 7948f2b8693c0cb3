import { getViewer } from '@/lib/access/viewer'
import { idSchema } from '@/lib/core/id'
import { getPicture } from '@/lib/members/pictures/queries'

export const dynamic = 'force-dynamic'

/** A picture, for those who may see what it belongs to; for everybody else there is none. `?small`: as one face among others. */
export async function GET(request: Request, { params }: { params: Promise<{ picture: string }> }) {
  const id = idSchema.safeParse((await params).picture).data
  const size = new URL(request.url).searchParams.has('small') ? 'small' : 'bytes'
  const bytes = id ? await getPicture(await getViewer(), id, size) : null
  if (!bytes) return new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes, {
    headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=300', Vary: 'Cookie' },
  })
}
