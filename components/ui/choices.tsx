'use client'
import type { ComponentProps, ReactNode } from 'react'
import { Disclosure } from './disclosure'
import { FieldError } from './field'
import { FieldContext, fieldId, useControl, useSurroundingForm } from './form-state'

const box = 'mt-0.5 size-6 shrink-0 accent-river'
const row = 'flex cursor-pointer items-start gap-3 py-1.5'

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
      <label className={row}>
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
  /** Further choices, folded away unless one of them is chosen. */
  more?: { title: ReactNode; choices: Choice[] }
  /** Several may be chosen: the answer is a list. */
  many?: boolean
  /** What a form's library wants to put on each input. */
  inputProps?: ComponentProps<'input'>
  defaultValue?: string | readonly string[]
  error?: string
  required?: boolean
}

type LineProps = Pick<GroupProps, 'name' | 'many' | 'inputProps'> & {
  choice: Choice
  checked: boolean
  id: string
}

function ChoiceLine({ name, choice, many, checked, id, inputProps }: LineProps) {
  const { attributes } = useControl({ id, name })
  return (
    <label className={row}>
      <input
        {...inputProps}
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

type FrameProps = Pick<GroupProps, 'legend' | 'hint'> & { id: string; wrong?: string; children: ReactNode }

/** The question around its choices, with its hint and its error. */
function Question({ id, legend, hint, wrong, children }: FrameProps) {
  const describedBy =
    [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="max-w-measure" aria-describedby={describedBy}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {wrong && <FieldError id={`${id}-error`}>{wrong}</FieldError>}
    </fieldset>
  )
}

/** A question with its possible answers, one of them or, with `many`, several. */
export function ChoiceGroup(props: GroupProps) {
  const { name, legend, hint, choices, more, defaultValue, error, required = false, ...rest } = props
  const form = useSurroundingForm()
  const id = fieldId(form.id, name)
  const wrong = error ?? form.errors[name]
  const chosen = form.values ? [form.values[name] ?? []].flat() : [defaultValue ?? []].flat()
  const line = (choice: Choice) => (
    <ChoiceLine
      key={choice.value}
      name={name}
      choice={choice}
      checked={chosen.includes(choice.value)}
      // The group's own id is the first one's, so that a link to the question leads to it.
      id={choice === choices[0] ? id : `${id}-${choice.value}`}
      {...rest}
    />
  )
  return (
    <Question id={id} legend={legend ?? form.labels[name]} hint={hint} wrong={wrong}>
      <FieldContext value={{ id, name, invalid: Boolean(wrong), required }}>
        {choices.map(line)}
        {more && (
          <Disclosure title={more.title} open={more.choices.some(({ value }) => chosen.includes(value))}>
            <div className="columns-2">{more.choices.map(line)}</div>
          </Disclosure>
        )}
      </FieldContext>
    </Question>
  )
}

type RadioProps = Omit<GroupProps, 'many' | 'defaultValue'> & { defaultValue?: string }
export const RadioGroup = (props: RadioProps) => <ChoiceGroup {...props} />
