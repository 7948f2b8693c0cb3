'use client'
import type { ComponentProps, ReactNode } from 'react'
import { FieldError } from './field'
import { FieldContext, fieldId, useControl, useSurroundingForm } from './form-state'

const box = 'mt-0.5 size-6 shrink-0 accent-river'
const line = 'flex cursor-pointer items-start gap-3 py-1.5'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
}

/** One yes or no. `value` defaults to "on". */
export function Checkbox({ name, label, hint, error, value = 'on', defaultChecked, ...rest }: CheckboxProps) {
  const form = useSurroundingForm()
  const id = rest.id ?? fieldId(form.id, value === 'on' ? name : `${name}-${String(value)}`)
  const wrong = error ?? form.errors[name]
  const typed = form.values && [form.values[name] ?? []].flat().includes(String(value))
  const describedBy =
    [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="max-w-measure">
      <label className={line}>
        <input
          type="checkbox"
          className={box}
          {...rest}
          id={id}
          name={name}
          value={value}
          defaultChecked={typed ?? defaultChecked}
          aria-describedby={describedBy}
          aria-invalid={wrong ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-9 text-sm text-muted">
          {hint}
        </p>
      )}
      {wrong && <FieldError id={`${id}-error`}>{wrong}</FieldError>}
    </div>
  )
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }
type GroupProps = {
  name: string
  legend?: ReactNode
  hint?: ReactNode
  choices: Choice[]
  /** Several may be chosen: the answer is a list. */
  many?: boolean
  defaultValue?: string | readonly string[]
  error?: string
  required?: boolean
}

function ChoiceLine({
  name,
  choice,
  many,
  checked,
  id,
}: {
  name: string
  choice: Choice
  many: boolean
  checked: boolean
  id: string
}) {
  const { attributes } = useControl({ id, name })
  return (
    <label className={line}>
      <input
        {...attributes}
        required={many ? undefined : attributes.required}
        type={many ? 'checkbox' : 'radio'}
        className={box}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
      />
      <span>
        {choice.label}
        {choice.hint && (
          <span id={`${id}-hint`} className="block text-sm text-muted">
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}

/** A question with its possible answers, one of them or, with `many`, several. */
export function ChoiceGroup({
  name,
  legend,
  hint,
  choices,
  many = false,
  defaultValue,
  error,
  required = false,
}: GroupProps) {
  const form = useSurroundingForm()
  const id = fieldId(form.id, name)
  const wrong = error ?? form.errors[name]
  const chosen = form.values ? [form.values[name] ?? []].flat() : [defaultValue ?? []].flat()
  const describedBy =
    [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="max-w-measure" aria-describedby={describedBy}>
      <legend className="mb-1 font-medium">{legend ?? form.labels[name]}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldContext value={{ id, name, invalid: Boolean(wrong), required }}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            name={name}
            choice={choice}
            many={many}
            checked={chosen.includes(choice.value)}
            id={index === 0 ? id : `${id}-${choice.value}`}
          />
        ))}
      </FieldContext>
      {wrong && <FieldError id={`${id}-error`}>{wrong}</FieldError>}
    </fieldset>
  )
}

type RadioProps = Omit<GroupProps, 'many' | 'defaultValue'> & { defaultValue?: string }
export const RadioGroup = (props: RadioProps) => <ChoiceGroup {...props} />
