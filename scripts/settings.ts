import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Env, parseEnv } from '../lib/core/env'

/** Reads .env (what is set outside it wins) and checks every setting; throws the sentences of the wrong ones. */
export function readSettings(): Env {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const parsed = parseEnv(process.env)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return parsed.env
}

const usage = 'npm start -- --empty --coordinator you@example.org'

/** The first coordinator of an empty community, when one is asked for on the command line. */
export function readCoordinator(args: string[]): string | undefined {
  const options = { empty: { type: 'boolean' }, coordinator: { type: 'string' } } as const
  const { values } = parseArgs({ args, options })
  if (!values.empty && values.coordinator === undefined) return undefined
  if (!values.empty || !values.coordinator)
    throw new Error(`Name the first coordinator of an empty community: ${usage}`)
  const email = z.email().safeParse(values.coordinator)
  if (!email.success) throw new Error(`${values.coordinator} is not an e-mail address: ${usage}`)
  return email.data
}
