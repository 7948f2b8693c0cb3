'use client'
import type { ReactNode } from 'react'
import { FieldContext, fieldId, useSurroundingForm } from './form-state'
import { Icon } from './icon'
import { circleAlert } from './icons'

type Props = {
  name: string
  /** When absent, the form's `labels` name it. */
  label?: ReactNode
  hint?: ReactNode
  /** When absent, the form's answer names it. */
  error?: string
  required?: boolean
  /** Said after the label of a field that may stay empty, in the reader's language. */
  optional?: string
  id?: string
  children: ReactNode
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-clay">
      <Icon of={circleAlert} className="mt-0.5 size-4.5" />
      <span>{children}</span>
    </p>
  )
}

/** Label, hint, control and error of one question; the control inside finds its attributes by itself. */
export function Field({ name, label, hint, error, required = false, optional, id, children }: Props) {
  const form = useSurroundingForm()
  const own = id ?? fieldId(form.id, name)
  const wrong = error ?? form.errors[name]
  const describedBy =
    [hint ? `${own}-hint` : '', wrong ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="max-w-measure">
      <label htmlFor={own} className="mb-1.5 block font-medium">
        {label ?? form.labels[name]}
        {optional && <span className="font-normal text-muted"> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${own}-hint`} className="-mt-1 mb-2 text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldContext value={{ id: own, name, describedBy, invalid: Boolean(wrong), required }}>
        {children}
      </FieldContext>
      {wrong && <FieldError id={`${own}-error`}>{wrong}</FieldError>}
    </div>
  )
}
