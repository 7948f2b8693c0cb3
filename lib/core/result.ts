import type { Refusal } from './errors'

/** What was typed, by field name; a name that occurs twice holds a list. */
export type Values = Record<string, string | string[]>

/** What an action answers. What was typed comes back, so that nothing is lost. */
export type Result<T = unknown> =
  | { ok: true; data: T }
  | {
      ok: false
      reason: Refusal['reason'] | 'signedOut'
      message: string
      fields?: Record<string, string>
      values: Values
    }

/** More than any form of ours sends: a list of 500 women to invite is the longest. */
const mostValues = 520

/** A name of ours; never one that every object answers to, such as `constructor`. */
const isFieldName = (name: string) => /^[a-z]\w{0,40}$/i.test(name) && !(name in Object.prototype)

/** PostgreSQL keeps no NUL and UTF-8 no half character: what no reader could see is shown as unreadable. */
const legible = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd')

/**
 * The fields of a form as plain values, the first 520. Files, the framework's own fields and names that
 * no form of ours has are left out.
 */
export function formValues(form: FormData): Values {
  const values = new Map<string, string[]>()
  let left = mostValues
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !isFieldName(name)) continue
    if (left-- === 0) break
    values.set(name, [...(values.get(name) ?? []), legible(value)])
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? String(all[0]) : all]))
}
