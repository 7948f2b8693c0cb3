import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * How long after a change pages still count as rendered before it: for renderings that began with the old state, and
 * for clocks of machines that differ a little.
 */
const margin = 5_000
/** The database is asked so often, if it says nothing by itself. */
const pulse = 15_000
/** Unheard of for so long, no rendered page is trusted any more: what was withdrawn meanwhile must not stay. */
const patience = 45_000
const breath = 1_000

type State = { changedAt: number; gone: ReadonlySet<string>; heardAt: number }

/**
 * What a process knows of the public pages: when they last changed, and which addresses are gone. It listens to
 * PostgreSQL by one connection of its own, and asks again after every break.
 */
export class Freshness {
  private state: State = { changedAt: Infinity, gone: new Set(), heardAt: 0 }
  private readonly ready: Promise<void>
  private stopped = false
  private client: Client | undefined
  private readonly url: string
  private readonly now: () => number

  constructor(url: string, now: () => number = Date.now) {
    this.url = url
    this.now = now
    let isReady: () => void = () => undefined
    this.ready = new Promise((resolve) => (isReady = resolve))
    void this.listen(isReady)
  }

  /** Whether a page rendered at this time (ms since 1970) still shows what there is to show, by what is known now. */
  isFreshNow(renderedAt: number): boolean {
    return this.now() - this.state.heardAt < patience && renderedAt > this.state.changedAt + margin
  }

  /** The same; a process that has just begun waits a moment for the database's word. */
  async isFresh(renderedAt: number): Promise<boolean> {
    if (this.state.heardAt === 0) await Promise.race([this.ready, pause(breath, undefined, { ref: false })])
    return this.isFreshNow(renderedAt)
  }

  /** Whether what stood at this path, without its language, was taken back; what stood below it went with it. */
  isGone(path: string): boolean {
    const { gone } = this.state
    return gone.size > 0 && path.split('/').some((_, i, steps) => gone.has(steps.slice(0, i + 1).join('/')))
  }

  async stop(): Promise<void> {
    this.stopped = true
    await this.client?.end().catch(() => undefined)
  }

  private async listen(isReady: () => void): Promise<void> {
    while (!this.stopped) {
      try {
        await this.converse(isReady)
      } catch {
        // Broken off: begun again below, and nothing is trusted for longer than `patience`.
      }
      if (!this.stopped) await pause(breath, undefined, { ref: false })
    }
  }

  /** One connection, from its beginning to its end. */
  private async converse(isReady: () => void): Promise<void> {
    const client = (this.client = new Client({
      connectionString: this.url,
      application_name: 'stem-power pages',
      keepAlive: true,
    }))
    const ended = new Promise<never>((_, reject) => {
      client.on('error', reject)
      client.on('end', () => reject(new Error('ended')))
    })
    ended.catch(() => undefined)
    try {
      await client.connect()
      client.on('notification', () => void this.ask(client).catch(() => undefined))
      await client.query('listen pages')
      await this.ask(client)
      isReady()
      for (;;) {
        await Promise.race([ended, pause(pulse, undefined, { ref: false })])
        await Promise.race([ended, this.ask(client)])
      }
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  private async ask(client: Client): Promise<void> {
    const { rows } = await client.query<{ at: Date | null; gone: string[] }>(
      `select (select at from "PageChange") as at, array(select path from "Gone") as gone`,
    )
    const [row] = rows
    if (row) this.state = { changedAt: row.at?.getTime() ?? 0, gone: new Set(row.gone), heardAt: this.now() }
  }
}

const kept = globalThis as { stemPowerFreshness?: Freshness }

/** The one of this process: the front door and Next's cache, which load modules apart, share it. */
export const freshness = (url: string): Freshness => (kept.stemPowerFreshness ??= new Freshness(url))

/** Whether what was read from the database at a time (ms) is still what there is; where nobody listens, nothing is. */
export const isStillFresh = (since: number): boolean => kept.stemPowerFreshness?.isFreshNow(since) ?? false
