'use client'
import { createContext, useContext } from 'react'
import type { Result, Values } from '@/lib/core/result'

/** What the fields of a form learn from the form around them. */
export type FormState = {
  id: string
  labels: Record<string, string>
  errors: Record<string, string>
  values: Values | null
}

const nothing: FormState = { id: 'form', labels: {}, errors: {}, values: null }

export const FormContext = createContext<FormState>(nothing)
export const useSurroundingForm = () => useContext(FormContext)

export const formStateOf = (
  id: string,
  labels: Record<string, string>,
  result: Result | null,
): FormState => ({
  id,
  labels,
  errors: result && !result.ok ? (result.fields ?? {}) : {},
  values: result && !result.ok ? result.values : null,
})

export const fieldId = (form: string, name: string) => `${form}-${name}`

type FieldState = { id: string; name: string; describedBy?: string; invalid: boolean; required: boolean }

export const FieldContext = createContext<FieldState | null>(null)

/** The attributes that tie a control to its label, its hint and its error. */
export function useControl(own: { id?: string; name?: string; required?: boolean }) {
  const field = useContext(FieldContext)
  const { values } = useSurroundingForm()
  const name = own.name ?? field?.name
  return {
    typed: name === undefined ? undefined : values?.[name],
    gaveBack: values !== null,
    attributes: {
      id: own.id ?? field?.id,
      name,
      required: own.required ?? field?.required,
      'aria-describedby': field?.describedBy,
      'aria-invalid': field?.invalid ? (true as const) : undefined,
    },
  }
}
