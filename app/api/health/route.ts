import { isDatabaseThere } from '@/lib/core/health'

export const dynamic = 'force-dynamic'

/** For whoever watches over the portal: 200 while it and its database answer, 503 otherwise. */
export async function GET() {
  const ok = await isDatabaseThere()
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
