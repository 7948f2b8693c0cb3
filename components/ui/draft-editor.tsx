'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormStatus } from 'react-dom'
import type { Language } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'

/** Saved after a pause in typing, and within three seconds in any case, the way there included. */
const pause = 1000
const longest = 2000

export type DraftLabels = { kept: string; restored: string; notKept: string }
type Draft = { title: string; body: string }
type Keeping = {
  /** Keeps `title` and `body` at `place`, hers alone. */
  save: (before: null, form: FormData) => Promise<Result>
  place: string
  language: Language
  timeZone: string
  draft: Draft | null
  /** What the fields begin with where there is no draft: it is kept only once she has changed it. */
  begun?: Draft
  labels: DraftLabels
}

const textOf = (form: FormData, name: string) => {
  const text = form.get(name)
  return typeof text === 'string' ? text : ''
}
const nothing: Draft = { title: '', body: '' }
const same = (one: Draft, other: Draft) => one.title === other.title && one.body === other.body

/** Keeps words on the server and answers what to tell her about it. Nothing is ever kept in the browser. */
async function keep(words: Draft, { save, place, language, timeZone, labels }: Keeping): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ place, language, ...words })) form.set(name, value)
  try {
    const result = await save(null, form)
    if (!result.ok) return result.fields?.body ?? result.fields?.title ?? result.message
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format()
    return words.body || words.title ? labels.kept.replace('{time}', time) : ''
  } catch {
    return labels.notKept
  }
}

function useDraft(keeping: Keeping) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<Draft>(keeping.draft ?? keeping.begun ?? nothing)
  const timer = useRef<number>(undefined)
  const due = useRef<number>(undefined)
  const [told, tell] = useState(keeping.draft ? keeping.labels.restored : '')

  const forget = () => {
    window.clearTimeout(timer.current)
    due.current = undefined
  }
  const save = async () => {
    forget()
    const form = root.current?.closest('form')
    if (!form) return
    const typed = new FormData(form)
    const words = { title: textOf(typed, 'title'), body: textOf(typed, 'body') }
    if (same(words, last.current)) return
    last.current = words
    const sentence = await keep(words, keeping)
    if (sentence === keeping.labels.notKept) last.current = nothing
    tell(sentence)
  }
  const touch = () => {
    const now = Date.now()
    due.current ??= now + longest
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void save(), Math.max(0, Math.min(pause, due.current - now)))
  }
  return { root, told, touch, save, forget, isDue: () => due.current !== undefined }
}

type Props = Keeping & { button: ReactNode; children: ReactNode }

/** Around the fields of a post: what is typed in them is kept as a draft, and she is told so, quietly. */
export function DraftEditor({ button, children, ...keeping }: Props) {
  const { root, told, touch, save, forget, isDue } = useDraft(keeping)
  const { pending } = useFormStatus()

  // While the post is on its way the draft keeps still, or it would come back after being discarded.
  useEffect(() => {
    if (pending) forget()
    else touch()
    return forget
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only sending, and its end, matter here
  }, [pending])

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === 'hidden' && isDue()) void save()
    }
    document.addEventListener('visibilitychange', leaving)
    return () => document.removeEventListener('visibilitychange', leaving)
  })

  return (
    <div ref={root} onInput={touch} className="grid gap-5">
      {children}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="text-sm text-muted">
          {told}
        </p>
        <div className="ms-auto">{button}</div>
      </div>
    </div>
  )
}
