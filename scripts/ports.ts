import { createServer } from 'node:net'

/** Whether a server could listen on this port of this machine now. 0 asks the system for any. Resolves to the port, or null. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

export const isFree = async (port: number): Promise<boolean> => (await tryPort(port)) !== null

/** The preferred port when it is free, another free one otherwise. */
export async function freePort(preferred = 0): Promise<number> {
  const port = (await tryPort(preferred)) ?? (await tryPort(0))
  if (port === null) throw new Error('No free network port was found on this machine.')
  return port
}

/** Waits for a port that an earlier start may still be letting go of. */
export async function waitUntilFree(port: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!(await isFree(port))) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return true
}
