import { randomUUID } from 'node:crypto'
import { encodeReply } from '@/e2e/support/encode-reply'
import { builtActions } from '@/e2e/support/enumerate'
import type { Viewer } from '@/lib/access/policy'
import { size, sessionToken } from './fill'
import { distDir } from './house'
import { cpuTime, memory, type Figures } from './measure'

const words =
  'A reply of the bench, about as long as a short paragraph that somebody writes between two meetings. '.repeat(
    4,
  )

/** A thread in a space to which member n belongs. */
function threadOf(n: number): string {
  const space = n % size.spaces || size.spaces
  return `t${space - 1 + size.spaces * (1 + (n % 90))}`
}

const viewer = (n: number): Viewer => ({
  id: `m${n}`,
  userId: `u${n}`,
  sessionId: `s${n}`,
  name: `Member ${n}`,
  callName: `M${n}`,
  language: 'en',
  timeZone: 'Europe/London',
  institutionId: null,
  welcomed: true,
  previousVisitAt: null,
  roles: [],
  apart: [],
  memberships: [
    { spaceId: `sp${n % size.spaces || size.spaces}`, facilitates: false, involvement: 'everything' },
  ],
})

/** Runs `work` again and again on so many lanes for a while; returns how long each took, in ms. */
async function repeat(lanes: number, seconds: number, work: (n: number) => Promise<void>): Promise<number[]> {
  const end = Date.now() + seconds * 1000
  const times: number[] = []
  let n = 0
  const lane = async () => {
    while (Date.now() < end) {
      const since = performance.now()
      await work((n++ % size.members) + 1)
      times.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return times.sort((a, b) => a - b)
}

const at = (times: number[], share: number) =>
  Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1))

type Measured = { name: string; lanes: number; seconds: number; app: number; database: number }

async function measured(what: Measured, work: (n: number) => Promise<void>): Promise<Figures> {
  const { name, lanes, seconds, app, database } = what
  const before = { app: cpuTime(app), database: cpuTime(database, true) }
  const times = await repeat(lanes, seconds, work)
  const each = (ms: number) => Number((ms / times.length).toFixed(2))
  return {
    name,
    connections: lanes,
    perSecond: Math.round(times.length / seconds),
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    appCpu: each(cpuTime(app) - before.app),
    databaseCpu: each(cpuTime(database, true) - before.database),
    memory: memory(app),
    failed: 0,
  }
}

/** The command alone, in this process: committed, its activity recorded, its job queued. */
export async function measureCommand(lanes: number, seconds: number, database: number): Promise<Figures> {
  const { reply } = await import('@/lib/forum/threads/commands')
  return measured({ name: 'reply, the command', lanes, seconds, app: process.pid, database }, async (n) => {
    await reply(viewer(n), threadOf(n), { body: words, written: 'en', onceKey: randomUUID() })
  })
}

/** The whole action, as a browser sends it. Throws at the first answer that isn't a redirect to the new post. */
export async function measureAction(
  lanes: number,
  seconds: number,
  { portal, app, database }: { portal: string; app: number; database: number },
): Promise<Figures> {
  const action = builtActions(distDir).get('lib/forum/threads/actions.ts#sendReply')
  if (!action) throw new Error('the reply is in no built page')
  return measured({ name: 'reply, the whole action', lanes, seconds, app, database }, async (n) => {
    const form = new FormData()
    const fields = { language: 'en', written: 'en', thread: threadOf(n), body: words, onceKey: randomUUID() }
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const response = await fetch(`${portal}/en/spaces/space-1/${threadOf(n)}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie: `session=${sessionToken(n)}`, 'Next-Action': action.id, Origin: portal },
      body: await encodeReply([null, form]),
    })
    const text = await response.text()
    if (!response.headers.has('x-action-redirect'))
      throw new Error(`no reply was made: ${response.status} ${text.slice(0, 300)}`)
  })
}
