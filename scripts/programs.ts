import type { Children } from './children'

/**
 * Room for what requests leave behind, so that little of it grows old, and a bound for what does: of 24 GB a process
 * would otherwise let three quarters of a GB fill up before it cleared away, of which 100 MB are in use.
 */
export const webServerFlags = [
  '--max-semi-space-size=64',
  '--max-old-space-size=384',
  '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
]

/** Starts what a portal consists of; its settings are in `env` or in our own environment. */
export async function startPortal(
  children: Children,
  {
    env = {},
    catchesMail,
    isDevelopment = false,
  }: { env?: Record<string, string>; catchesMail: boolean; isDevelopment?: boolean },
): Promise<void> {
  if (catchesMail) await children.start('mail catcher', 'scripts/mail-catcher.ts', { env })
  children.begin('worker', 'scripts/worker.ts', { env, isQuiet: !isDevelopment })
  await children.start('web server', 'scripts/serve.ts', {
    env: { ...env, NODE_ENV: isDevelopment ? 'development' : 'production' },
    flags: webServerFlags,
    isQuiet: !isDevelopment,
  })
}
