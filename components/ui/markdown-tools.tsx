'use client'
import { type KeyboardEvent, type ReactNode, useRef, useState, useSyncExternalStore } from 'react'
import type { Language } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'
import { buttonClass } from './button'
import { type Mark, marked, marks } from './markdown-marks'
import { Prose } from './prose'

/** A tool without a name is left out. */
export type MarkdownLabels = Record<
  Exclude<Mark, 'heading'> | 'tools' | 'preview' | 'hidePreview' | 'previewOf',
  string
> & { heading?: string }

type Props = {
  language: Language
  labels: MarkdownLabels
  /** How Markdown is written, for whoever types it herself. */
  hint: string
  /** Renders the words exactly as they would be when posted. */
  preview: (before: null, form: FormData) => Promise<Result<{ html: string }>>
  /** How the preview is set, where it will not be a post. */
  setting?: string
  /** The textarea. */
  children: ReactNode
}

const never = () => () => undefined
const useScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** Types into the textarea as she would, so that undoing works. */
function apply(area: HTMLTextAreaElement, mark: Mark): void {
  const { selectionStart: start, selectionEnd: end, value } = area
  const startsLine = start === 0 || value[start - 1] === '\n'
  const { text, from, to } = marked(mark, value.slice(start, end), startsLine)
  area.focus()
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, start, end)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  area.setSelectionRange(start + from, start + to)
}

/** The arrow keys go from tool to tool; the tabulator passes by. */
function walk({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (!step) return
  const tools = [...currentTarget.querySelectorAll('button')]
  const at = tools.findIndex((tool) => tool === target)
  tools[(at + step + tools.length) % tools.length]?.focus()
}

function Toolbar({ labels, area }: { labels: MarkdownLabels; area: () => HTMLTextAreaElement | null }) {
  const press = (mark: Mark) => {
    const textarea = area()
    if (textarea) apply(textarea, mark)
  }
  const named = marks.filter((mark) => labels[mark])
  return (
    <div role="toolbar" aria-label={labels.tools} onKeyDown={walk} className="flex flex-wrap gap-1">
      {named.map((mark, index) => (
        <button
          key={mark}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => press(mark)}
          className="min-h-9 rounded-control px-2.5 text-sm text-muted hover:bg-sand hover:text-ink"
        >
          {labels[mark]}
        </button>
      ))}
    </div>
  )
}

/** Around a textarea for Markdown: tools that type the signs for her, and a look at what will be posted. */
export function MarkdownTools({ language, labels, hint, preview, setting, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const hasScript = useScript()
  const [shown, show] = useState<Result<{ html: string }> | null>(null)
  const area = () => root.current?.querySelector('textarea') ?? null

  const look = async () => {
    if (shown) return show(null)
    // The form says where the words will stand.
    const form = new FormData(area()?.form ?? undefined)
    form.set('body', area()?.value ?? '')
    form.set('language', language)
    show(await preview(null, form))
  }
  return (
    <div ref={root} className="grid gap-2">
      {hasScript && <Toolbar labels={labels} area={area} />}
      {children}
      <p className="text-sm text-muted">{hint}</p>
      {hasScript && (
        <button
          type="button"
          aria-expanded={shown !== null}
          onClick={() => void look()}
          className={buttonClass('quiet', 'small', 'justify-self-start ps-0')}
        >
          {shown ? labels.hidePreview : labels.preview}
        </button>
      )}
      <div aria-live="polite">
        {shown?.ok && (
          <section aria-label={labels.previewOf} className="rounded-card border border-line bg-paper p-4">
            <Prose html={shown.data.html} className={setting} />
          </section>
        )}
        {shown && !shown.ok && <p className="text-sm text-clay">{shown.fields?.body ?? shown.message}</p>}
      </div>
    </div>
  )
}
