'use client'
import { useState } from 'react'

/** `className` is the button's look, from `buttonClass`: left on the server, it costs the reader no script. */
type Props = { text: string; label: string; done: string; className: string }

/** Puts a text on the clipboard and says so; without JavaScript it isn't there. */
export function CopyButton({ text, label, done, className }: Props) {
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
    } catch {
      // The browser refuses: the text stands beside the button, to be copied by hand.
    }
  }
  return (
    <>
      <button type="button" data-needs-script className={className} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="text-sm text-moss empty:hidden">
        {isDone ? done : ''}
      </span>
    </>
  )
}
