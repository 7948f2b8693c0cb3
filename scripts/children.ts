import { type ChildProcess, fork } from 'node:child_process'
import { say } from './say'

type Terms = { env?: Record<string, string>; execArgv?: string[]; args?: string[]; isQuiet?: boolean }

const loader = ['--require', './scripts/outside-next.cjs', '--import', 'tsx']
const patience = 8_000

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())))

/** Programs of ours that run beside this one and end with it. */
export class Children {
  private readonly running: { name: string; child: ChildProcess }[] = []
  private isStopping = false

  /** `onCrash` is told when a child that should run ends by itself. */
  constructor(private readonly onCrash: (sentence: string) => void) {}

  private spawn(name: string, file: string, { env, execArgv = [], args = [], isQuiet }: Terms): ChildProcess {
    const output = isQuiet ? 'ignore' : 'inherit'
    const child = fork(file, args, {
      execArgv: [...execArgv, ...loader],
      env: { ...process.env, ...env },
      stdio: ['ignore', output, 'inherit', 'ipc'],
    })
    this.running.push({ name, child })
    child.once('exit', (code, signal) => {
      if (!this.isStopping) this.onCrash(`The ${name} ended unexpectedly (${signal ?? code}).`)
    })
    return child
  }

  /** Starts a program that is of use whenever it is ready. */
  begin(name: string, file: string, terms: Terms = {}): void {
    this.spawn(name, file, terms)
  }

  /** Starts a program and waits until it says that it is ready. */
  async start(name: string, file: string, terms: Terms = {}): Promise<void> {
    const child = this.spawn(name, file, terms)
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message) => message === 'ready' && resolve())
      child.once('exit', () => reject(new Error(`The ${name} did not start: see above.`)))
    })
  }

  /** Ends all, the last started first: politely, then not. */
  async stop(): Promise<void> {
    this.isStopping = true
    for (const { child } of this.running.reverse()) {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended(child)
      clearTimeout(force)
    }
  }
}

/** Runs one of our programs to its end; throws with its last lines when it fails. */
export async function runToEnd(
  name: string,
  file: string,
  args: string[],
  env: Record<string, string>,
): Promise<void> {
  const child = fork(file, args, {
    execArgv: file.endsWith('.ts') ? loader : [],
    env: { ...process.env, ...env },
    silent: true,
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await ended(child)
  if (child.exitCode === 0) return
  say(output.trim().split('\n').slice(-40).join('\n'))
  throw new Error(`The ${name} failed: see above.`)
}
