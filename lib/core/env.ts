import { z } from 'zod'

const port = (name: string) =>
  z.coerce
    .number({ error: `${name} must be a number from 1 to 65535.` })
    .int(`${name} must be a whole number.`)
    .min(1, `${name} must be at least 1.`)
    .max(65535, `${name} must be at most 65535.`)

const address = (name: string, protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `${name} must be an address such as ${example}.` })

const email = (name: string) => z.email(`${name} must be an e-mail address such as portal@example.org.`)

const mode = { error: "PORTAL_MODE must be 'local' or 'public'." }

const settings = z.object({
  DATABASE_URL: address(
    'DATABASE_URL',
    /^postgres(ql)?$/,
    'postgresql://user:password@host:5432/name',
  ).optional(),
  PORT: port('PORT').default(3000),
  HOST: z.string().default('localhost'),
  PORTAL_URL: address('PORTAL_URL', /^https?$/, 'https://portal.example.org').optional(),
  PORTAL_MODE: z.enum(['local', 'public'], mode).optional(),
  TRUST_PROXY: z.stringbool("TRUST_PROXY must be 'true' or 'false'.").default(false),
  AUTH_SECRET: z.string().min(32, 'AUTH_SECRET must have at least 32 characters.').optional(),
  SMTP_URL: address('SMTP_URL', /^smtps?$/, 'smtps://user:password@mail.example.org').optional(),
  MAIL_FROM: email('MAIL_FROM').optional(),
  MAIL_REPLY_TO: email('MAIL_REPLY_TO').optional(),
  CONTACT_EMAIL: email('CONTACT_EMAIL').optional(),
  SAFEGUARDING_EMAIL: email('SAFEGUARDING_EMAIL').optional(),
  DATA_PROTECTION_EMAIL: email('DATA_PROTECTION_EMAIL').optional(),
  OPERATOR_NAME: z.string().trim().max(200, 'OPERATOR_NAME must have at most 200 characters.').optional(),
  MAILBOX_PORT: port('MAILBOX_PORT').optional(),
  DATA_DIR: z.string().default('.data'),
  NEXT_DIST_DIR: z.string().default('.next'),
  NEUTRAL_SITE: address('NEUTRAL_SITE', /^https?$/, 'https://www.wikipedia.org/').default(
    'https://www.wikipedia.org/',
  ),
})

type Settings = z.infer<typeof settings>

/** Empty text means "not set" for those three that a local start finds by itself. */
export type Env = Omit<Settings, keyof Derived> & Derived
type Derived = {
  DATABASE_URL: string
  AUTH_SECRET: string
  SMTP_URL: string
  PORTAL_URL: string
  PORTAL_MODE: 'local' | 'public'
  MAIL_FROM: string
  MAIL_REPLY_TO: string
  CONTACT_EMAIL: string
  SAFEGUARDING_EMAIL: string
  DATA_PROTECTION_EMAIL: string
  MAILBOX_PORT: number
}
type Parsed = { ok: true; env: Env } | { ok: false; sentence: string }
type Source = Record<string, string | undefined>

const localHosts = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])
const isLocalUrl = (url: string) => localHosts.has(new URL(url).hostname)

function derive(set: Settings): Env {
  const url = (set.PORTAL_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, '')
  const isLocal = localHosts.has(set.HOST) && isLocalUrl(url)
  const host = new URL(url).hostname
  const contact = set.CONTACT_EMAIL ?? set.MAIL_REPLY_TO ?? set.MAIL_FROM ?? `contact@${host}`
  return {
    ...set,
    DATABASE_URL: set.DATABASE_URL ?? '',
    AUTH_SECRET: set.AUTH_SECRET ?? '',
    SMTP_URL: set.SMTP_URL ?? '',
    PORTAL_URL: url,
    PORTAL_MODE: set.PORTAL_MODE ?? (isLocal ? 'local' : 'public'),
    MAIL_FROM: set.MAIL_FROM ?? `portal@${host}`,
    MAIL_REPLY_TO: set.MAIL_REPLY_TO ?? contact,
    CONTACT_EMAIL: contact,
    SAFEGUARDING_EMAIL: set.SAFEGUARDING_EMAIL ?? contact,
    DATA_PROTECTION_EMAIL: set.DATA_PROTECTION_EMAIL ?? contact,
    MAILBOX_PORT: set.MAILBOX_PORT ?? (set.PORT < 65535 ? set.PORT + 1 : set.PORT - 1),
  }
}

/** The sample people and the mail catcher open every door, so nothing but this machine may reach a local portal. */
function findFault(set: Settings, env: Env): string | null {
  if (env.PORTAL_MODE === 'local') {
    const isLocal = localHosts.has(env.HOST) && isLocalUrl(env.PORTAL_URL)
    return isLocal ? null : 'PORTAL_MODE is local, so HOST and PORTAL_URL must both be localhost.'
  }
  const missing = (['AUTH_SECRET', 'SMTP_URL', 'PORTAL_URL'] as const).filter((name) => !set[name])
  if (missing.length === 0) return null
  return `On a public address the portal needs ${missing.join(', ')} as well: set them in .env (see .env.example).`
}

/** Reads the portal's settings; an empty one counts as not set. `sentence` says in one line each what is wrong. */
export function parseEnv(source: Source): Parsed {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    return { ok: false, sentence: parsed.error.issues.map((issue) => issue.message).join('\n') }
  }
  const env = derive(parsed.data)
  const fault = findFault(parsed.data, env)
  return fault ? { ok: false, sentence: fault } : { ok: true, env }
}

let parsedOnce: Env | undefined

function current(): Env {
  if (parsedOnce) return parsedOnce
  const parsed = parseEnv(process.env)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return (parsedOnce = parsed.env)
}

/** The settings of this process, read at first use, so that programs may complete them before. */
export const env: Env = new Proxy({} as Env, {
  get(_, name: keyof Env) {
    const value = current()[name]
    if (value === '')
      throw new Error(`${name} is not set: \`npm start\` finds it by itself, other programs need it.`)
    return value
  },
})
