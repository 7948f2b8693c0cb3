import { type ChildProcess, fork } from 'node:child_process'
import { say } from './say'

type Terms = {
  env?: Record<string, string>
  /** Node's flags instead of those that make it read our TypeScript and its aliases. */
  flags?: string[]
  isQuiet?: boolean
}
type Program = { name: string; file: string; terms: Terms; child: ChildProcess; since: number }

const loader = ['--require', './scripts/outside-next.cjs', '--import', 'tsx']
const patience = 8_000

/** A program that ends sooner than this would only end again. */
const shortLife = 15_000

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())))

const ready = (child: ChildProcess) =>
  new Promise<boolean>((resolve) => {
    child.on('message', (message) => message === 'ready' && resolve(true))
    child.once('exit', () => resolve(false))
  })

function launch(file: string, { env, flags = loader, isQuiet }: Terms): ChildProcess {
  return fork(file, [], {
    execArgv: flags,
    env: { ...process.env, ...env },
    stdio: ['ignore', isQuiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
  })
}

/** Programs of ours that run beside this one, are started again when they crash, and end with it. */
export class Children {
  private readonly running: Program[] = []
  private isStopping = false

  /** `onFailure` is told when a program can't be kept running. */
  constructor(private readonly onFailure: (sentence: string) => void) {}

  /** Starts a program that is of use whenever it is ready. */
  begin(name: string, file: string, terms: Terms = {}): ChildProcess {
    const program = { name, file, terms, child: launch(file, terms), since: Date.now() }
    this.running.push(program)
    this.watch(program)
    return program.child
  }

  /** Starts a program and waits until it says that it is ready. */
  async start(name: string, file: string, terms: Terms = {}): Promise<ChildProcess> {
    const child = this.begin(name, file, terms)
    if (await ready(child)) return child
    throw new Error(`The ${name} did not start: see above.`)
  }

  private watch(program: Program): void {
    const { name, file, terms, child } = program
    child.once('exit', (code, signal) => {
      if (this.isStopping) return
      const sentence = `The ${name} ended unexpectedly (${signal ?? `code ${code}`}).`
      if (Date.now() - program.since < shortLife) return this.onFailure(sentence)
      say(`${sentence} It is started again.`)
      Object.assign(program, { child: launch(file, terms), since: Date.now() })
      this.watch(program)
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

/** Runs a program to its end; throws when it fails, having shown its last lines. */
export async function runToEnd(
  name: string,
  file: string,
  args: string[],
  env: Record<string, string>,
): Promise<void> {
  const execArgv = ['--require', './scripts/end-with-parent.cjs', ...(file.endsWith('.ts') ? loader : [])]
  const child = fork(file, args, { execArgv, env: { ...process.env, ...env }, silent: true })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await ended(child)
  if (child.exitCode === 0) return
  say(`\n${output.trim().split('\n').slice(-40).join('\n')}`)
  throw new Error(`The ${name} failed: see above.`)
}
