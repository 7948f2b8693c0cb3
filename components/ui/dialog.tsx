'use client'
import { useId, useRef, type ReactNode } from 'react'
import { Button, type ButtonKind, type ButtonSize } from './button'
import { Icon } from './icon'
import { x } from './icons'

type Props = {
  /** The words on the button that opens it. */
  opener: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  title: ReactNode
  closeLabel: string
  children: ReactNode
}

/**
 * A native dialog with the button that opens it. Without JavaScript browsers that know
 * `command` still open it; whatever must work everywhere also has a page of its own.
 */
export function Dialog({ opener, kind = 'secondary', size, title, closeLabel, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const command = (name: string) => ({ command: name, commandfor: id }) as object
  return (
    <>
      <Button
        kind={kind}
        size={size}
        {...command('show-modal')}
        onClick={() => box.current?.open || box.current?.showModal()}
      >
        {opener}
      </Button>
      <dialog
        ref={box}
        id={id}
        aria-labelledby={`${id}-title`}
        className="max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-paper p-6 text-ink"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="text-xl">
            {title}
          </h2>
          <button
            type="button"
            aria-label={closeLabel}
            className="-me-2 -mt-1 grid size-11 shrink-0 cursor-pointer place-items-center rounded-control hover:bg-sand"
            {...command('close')}
            onClick={() => box.current?.close()}
          >
            <Icon of={x} />
          </button>
        </div>
        {children}
      </dialog>
    </>
  )
}
