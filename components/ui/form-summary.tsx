'use client'
import { useEffect, useRef } from 'react'
import { fieldId } from './form-state'

type Props = {
  message: string
  fields?: Record<string, string>
  labels?: Record<string, string>
  formId?: string
  /** Anything that changes with every attempt: the focus returns to the summary. */
  attempt?: unknown
  /** Off where it is only shown. */
  takesFocus?: boolean
}

/** What went wrong, with a link to each field. It takes the focus, with and without JavaScript. */
export function FormSummary({
  message,
  fields = {},
  labels = {},
  formId = 'form',
  attempt,
  takesFocus = true,
}: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [attempt, takesFocus])
  const wrong = Object.entries(fields)
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      autoFocus={takesFocus}
      className="max-w-measure rounded-control border-2 border-clay px-4 py-3 outline-offset-4"
    >
      <p className="font-semibold text-clay">{message}</p>
      {wrong.length > 0 && (
        <ul className="mt-1.5 list-disc ps-5">
          {wrong.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} className="text-clay">
                {labels[name] ? `${labels[name]}: ${sentence}` : sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
