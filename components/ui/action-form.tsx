'use client'
import { useActionState, type ReactNode } from 'react'
import type { Language } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'
import { FormContext, formStateOf } from './form-state'
import { FormSummary } from './form-summary'
import { Notice } from './notice'

type Props<T> = {
  action: (before: Result<T> | null, form: FormData) => Promise<Result<T>>
  /** Travels with the form: the answer comes in this language. */
  language: Language
  /** Names of the fields, by field name: for their labels and for the summary of errors. */
  labels?: Record<string, string>
  /** Told after success when the page stays. */
  done?: ReactNode
  /** Tells the fields of two forms on one page apart. */
  id?: string
  className?: string
  children: ReactNode
}

/** A form around a server action: works before and without JavaScript, and gives back what was typed. */
export function ActionForm<T>({
  action,
  language,
  labels = {},
  done,
  id = 'form',
  className,
  children,
}: Props<T>) {
  const [result, submit] = useActionState(action, null)
  return (
    <form id={id} action={submit} noValidate className={className ?? 'grid gap-6'}>
      <input type="hidden" name="language" value={language} />
      {result && !result.ok && (
        <FormSummary
          message={result.message}
          fields={result.fields}
          labels={labels}
          formId={id}
          attempt={result}
        />
      )}
      <div role="status" className="empty:absolute">
        {result?.ok && done && (
          <Notice quiet kind="success">
            {done}
          </Notice>
        )}
      </div>
      <FormContext value={formStateOf(id, labels, result)}>{children}</FormContext>
    </form>
  )
}
