'use client'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { useControl } from './form-state'

const one = (typed: string | string[] | undefined) => (Array.isArray(typed) ? typed[0] : typed)

export function Input({ className, defaultValue, ...rest }: ComponentProps<'input'>) {
  const { attributes, typed } = useControl(rest)
  return (
    <input
      className={classNames('control', className)}
      defaultValue={one(typed) ?? defaultValue}
      {...rest}
      {...attributes}
    />
  )
}

export function Textarea({ className, defaultValue, rows = 5, ...rest }: ComponentProps<'textarea'>) {
  const { attributes, typed } = useControl(rest)
  return (
    <textarea
      rows={rows}
      className={classNames('control field-sizing-content max-h-[70vh] leading-normal', className)}
      style={{ minHeight: `${rows * 1.5 + 1.25}em` }}
      defaultValue={one(typed) ?? defaultValue}
      {...rest}
      {...attributes}
    />
  )
}

export type Option = { value: string; label: string; disabled?: boolean }
type SelectProps = ComponentProps<'select'> & { options?: Option[]; placeholder?: string }

export function Select({ className, defaultValue, options, placeholder, children, ...rest }: SelectProps) {
  const { attributes, typed } = useControl(rest)
  const value = one(typed) ?? defaultValue
  // A select takes a new default only when it is made anew.
  return (
    <select
      key={String(value)}
      className={classNames('control', className)}
      defaultValue={value}
      {...rest}
      {...attributes}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options?.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
      {children}
    </select>
  )
}

type GroupProps = { label: string; names: string }

/** Many options in few bytes: `names` are parted by spaces, each its own value; an underscore is shown as a space. */
export function OptionGroup({ label, names }: GroupProps) {
  return (
    <optgroup label={label}>
      {names.split(' ').map((name) => (
        <option key={name} value={name.includes('_') ? name : undefined}>
          {name.replaceAll('_', ' ')}
        </option>
      ))}
    </optgroup>
  )
}
