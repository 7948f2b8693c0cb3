import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { freePort } from '../../scripts/ports'
import { webServerFlags } from '../../scripts/programs'

export type Answered = { status: number; body: Buffer; headers: Record<string, unknown> }

/** Another web server of the same portal, as a larger one would have several. */
export class SecondProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(): Promise<SecondProcess> {
    const port = await freePort(4273)
    const env = { ...process.env, NODE_ENV: 'production' as const, PORT: String(port) }
    const child = fork('scripts/serve.ts', [], { execArgv: webServerFlags, env, stdio: 'ignore' })
    await once(child, 'message')
    return new SecondProcess(child, port)
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM')
    await once(this.child, 'exit')
  }
}

/** Asks one of the processes, each of which answers to the portal's name alone. */
export function askProcess(port: number, path: string): Promise<Answered> {
  const { host } = new URL(process.env.PORTAL_URL ?? '')
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts), headers: response.headers }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
