import type { Children } from './children'

export const webServerFlags = ['--max-semi-space-size=32', '--max-old-space-size=384', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']

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
