import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** User and system ticks of a process and of its children that have ended: fields 14 to 17 of `/proc/<pid>/stat`. */
function ticks(pid: number): { own: number; parent: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return { own: fields.slice(11, 15).reduce((sum, n) => sum + Number(n), 0), parent: Number(fields[1]) }
}

/** CPU time of a process and, if asked, of its living children, in ms. Linux only. */
export function cpuTime(pid: number, withChildren = false): number {
  let sum = ticks(pid).own
  if (withChildren)
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
      try {
        const child = ticks(Number(name))
        if (child.parent === pid) sum += child.own
      } catch {
        // It ended while we were looking.
      }
  return (sum * 1000) / ticksASecond
}

/** Resident memory of a process in MB. */
export function memory(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}

export type Target = {
  name: string
  url: string
  headers?: Record<string, string>
  /** For writing: makes the request anew each time. */
  request?: () => { method: 'POST'; body: Buffer | string; headers: Record<string, string> }
  app: number
  database: number
}

export type Figures = {
  name: string
  connections: number
  perSecond: number
  p50: number
  p99: number
  /** ms of CPU for one request, in the app and in the database. */
  appCpu: number
  databaseCpu: number
  memory: number
  failed: number
}

/** Loads one address for a while; what was refused or failed is counted and told, never hidden. */
export async function load(target: Target, connections: number, seconds: number): Promise<Figures> {
  const before = { app: cpuTime(target.app), database: cpuTime(target.database, true) }
  const { request } = target
  const result = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    headers: target.headers,
    ...(request && {
      requests: [{ setupRequest: (sent: autocannon.Request) => ({ ...sent, ...request() }) }],
    }),
  })
  const answered = result['2xx'] + result['3xx']
  const each = (ms: number) => Number((ms / Math.max(1, answered)).toFixed(2))
  return {
    name: target.name,
    connections,
    perSecond: Math.round(answered / result.duration),
    p50: result.latency.p50,
    p99: result.latency.p99,
    appCpu: each(cpuTime(target.app) - before.app),
    databaseCpu: each(cpuTime(target.database, true) - before.database),
    memory: memory(target.app),
    failed: result.errors + result.timeouts + result['4xx'] + result['5xx'],
  }
}
