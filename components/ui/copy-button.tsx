'use client'
import { useState } from 'react'
import { Button } from './button'

type Props = { text: string; label: string; done: string }

/** Puts a text on the clipboard and says so; without JavaScript it isn't there. */
export function CopyButton({ text, label, done }: Props) {
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
      <Button data-needs-script onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="text-sm text-moss empty:hidden">
        {isDone ? done : ''}
      </span>
    </>
  )
}
