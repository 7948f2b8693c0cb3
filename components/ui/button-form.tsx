import type { ReactNode } from 'react'
import type { Language } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'
import { ActionForm } from './action-form'
import type { ButtonKind } from './button'
import { SubmitButton } from './submit-button'
import { VisuallyHidden } from './visually-hidden'

type Props<T> = {
  action: (before: Result<T> | null, form: FormData) => Promise<Result<T>>
  language: Language
  id: string
  /** What the action is told. */
  fields: Record<string, string | number>
  kind?: ButtonKind
  size?: 'small' | 'normal'
  /** What the button says when many of them stand in a list, for those who hear it. */
  named?: string
  children: ReactNode
}

/** A form that is a single button. */
export function ButtonForm<T>({
  action,
  language,
  id,
  fields,
  kind = 'secondary',
  size,
  named,
  children,
}: Props<T>) {
  return (
    <ActionForm action={action} language={language} id={id} className="inline-grid gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} size={size}>
        {named ? <span aria-hidden>{children}</span> : children}
        {named && <VisuallyHidden>{named}</VisuallyHidden>}
      </SubmitButton>
    </ActionForm>
  )
}
