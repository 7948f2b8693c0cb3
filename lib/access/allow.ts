import { Forbidden, Missing } from '@/lib/core/errors'

/** Goes on only if a policy says yes. Policy is synchronous, so a forgotten `await` is a type error here. */
export function allow(ok: boolean, sentence?: string): asserts ok {
  if (!ok) throw new Forbidden(sentence)
}

/** The row, if it exists for her; what is hidden and what never existed are the same. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Missing()
  return row
}
