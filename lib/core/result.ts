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

/** The fields of a form as plain values; files and the framework's own fields are left out. */
export function formValues(form: FormData): Values {
  const values: Values = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    const before = values[name]
    values[name] = before === undefined ? value : [before, value].flat()
  }
  return values
}
