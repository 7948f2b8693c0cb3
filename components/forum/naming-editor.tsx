'use client'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { Language } from '@/lib/core/locale'
import { suggestNames } from '@/lib/forum/memberships/actions'
import { nameBefore, withName } from './naming'

const pause = 150

type Props = { space: string; language: Language; label: string; children: ReactNode }
type Offer = { names: string[]; typed: string; at: number }

const none: Offer = { names: [], typed: '', at: 0 }

async function ask(space: string, typed: string, language: Language): Promise<string[]> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ space, typed, language })) form.set(name, value)
  const result = await suggestNames(null, form).catch(() => null)
  return result?.ok ? result.data : []
}

/** What is offered after an @ in the textarea inside `root`. */
function useNames(space: string, language: Language) {
  const root = useRef<HTMLDivElement>(null)
  const timer = useRef<number>(undefined)
  const [offer, setOffer] = useState(none)
  const area = () => root.current?.querySelector('textarea') ?? null

  const look = async () => {
    const textarea = area()
    const typed = textarea && nameBefore(textarea.value.slice(0, textarea.selectionEnd))
    if (!typed) return setOffer(none)
    const names = await ask(space, typed, language)
    // Meanwhile she may have typed on.
    if (nameBefore(textarea.value.slice(0, textarea.selectionEnd)) === typed)
      setOffer({ names, typed, at: 0 })
  }
  const touch = () => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void look(), pause)
  }
  const choose = (name: string) => {
    const textarea = area()
    if (!textarea) return
    const { text, caret } = withName(textarea.value, textarea.selectionEnd, offer.typed, name)
    textarea.value = text
    textarea.setSelectionRange(caret, caret)
    textarea.focus()
    setOffer(none)
    textarea.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const move = (step: number) =>
    setOffer({ ...offer, at: (offer.at + step + offer.names.length) % offer.names.length })
  return { root, offer, touch, choose, move, close: () => setOffer(none) }
}

type NamesProps = { id: string; label: string; offer: Offer; choose: (name: string) => void }

function Names({ id, label, offer: { names, at }, choose }: NamesProps) {
  return (
    <>
      <ul
        id={id}
        role="listbox"
        aria-label={label}
        hidden={names.length === 0}
        className="menu absolute inset-x-0 z-10 m-0"
      >
        {names.map((name, index) => (
          <li
            key={name}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(name)
            }}
            className="min-h-11 cursor-pointer px-4 py-2 aria-selected:bg-sand aria-selected:text-river"
          >
            {name}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {names[at] && `${label}: ${names[at]} (${at + 1}/${names.length})`}
      </p>
    </>
  )
}

/** Around a textarea: after an @ it offers the names of members, to be taken by arrows and Enter or by a press. */
export function NamingEditor({ space, language, label, children }: Props) {
  const id = useId()
  const { root, offer, touch, choose, move, close } = useNames(space, language)
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = offer.names[offer.at]
    if (chosen === undefined) return
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(chosen),
      Escape: close,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div ref={root} className="relative" onInput={touch} onKeyDownCapture={onKeyDown} onBlur={close}>
      {children}
      <Names id={id} label={label} offer={offer} choose={choose} />
    </div>
  )
}
