import { type ChildProcess, spawn } from 'node:child_process'
import { say } from './say'
import { type Tally, add, stepTally } from './tally'

export type Command = { label: string; file: string; args?: string[]; env?: Record<string, string> }

const elapsed = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** The steps of a check, one after the other with live output, and the sum of what they found. */
export class Steps {
  private tally: Tally = { passed: 0, failed: 0 }
  private current: ChildProcess | undefined

  /** Runs a command as a step. `report` reads its numbers afterwards; without one the step counts as one check. */
  async run({ label, file, args = [], env = {} }: Command, report?: () => Tally | null): Promise<boolean> {
    return this.measure(label, async () => {
      const succeeded = await this.spawn(file, args, env)
      return stepTally(succeeded, report?.())
    })
  }

  /** Does work as a step that counts only when it fails. */
  async prepare(label: string, work: () => Promise<void>): Promise<boolean> {
    return this.measure(label, async () => {
      await work()
      return { passed: 0, failed: 0 }
    })
  }

  private async measure(label: string, work: () => Promise<Tally>): Promise<boolean> {
    const since = Date.now()
    say(`\n▸ ${label}`)
    const tally = await work().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error))
      return stepTally(false)
    })
    this.tally = add(this.tally, tally)
    say(`${tally.failed ? '✗' : '✓'} ${label}: ${elapsed(since)}`)
    return tally.failed === 0
  }

  private spawn(file: string, args: string[], env: Record<string, string>): Promise<boolean> {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    this.current = child
    return new Promise((resolve) => {
      child.once('error', () => resolve(false))
      child.once('exit', (code) => resolve(code === 0))
    })
  }

  stop(): void {
    this.current?.kill('SIGTERM')
  }

  /** Says the sum and returns the exit code. */
  conclude(): number {
    const { passed, failed } = this.tally
    say(`\n${passed} passed, ${failed} failed`)
    return failed === 0 && passed > 0 ? 0 : 1
  }
}
