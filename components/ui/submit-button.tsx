'use client'
import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass, type ButtonKind, type ButtonSize } from './button'
import { classNames } from './class-names'

type Props = {
  children: ReactNode
  /** Said while the form is on its way: "Sending…". */
  pending?: string
  kind?: ButtonKind
  size?: ButtonSize
  name?: string
  value?: string
  className?: string
}

/** Sends its form once: while it is on its way a second press does nothing, and the focus stays. */
export function SubmitButton({ children, pending, kind, size, className, ...rest }: Props) {
  const status = useFormStatus()
  const onClick = (event: MouseEvent) => status.pending && event.preventDefault()
  return (
    <button
      type="submit"
      className={buttonClass(
        kind,
        size,
        classNames('justify-self-start max-sm:justify-self-stretch', className),
      )}
      aria-disabled={status.pending || undefined}
      onClick={onClick}
      {...rest}
    >
      {status.pending && pending ? pending : children}
    </button>
  )
}
