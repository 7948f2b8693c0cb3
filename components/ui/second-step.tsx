import type { ReactNode } from 'react'
import { buttonClass, type ButtonKind, type ButtonSize } from './button'

type Props = {
  opener: ReactNode
  kind: ButtonKind
  size?: ButtonSize
  group?: string
  open?: boolean
  children: ReactNode
}

/** A button that first says what will happen. Native, so that it asks twice without JavaScript, too. */
export function SecondStep({ opener, kind, size, group, open, children }: Props) {
  return (
    <details name={group} open={open} className="max-w-measure open:basis-full">
      <summary className={buttonClass(kind, size, kind === 'quiet' ? '-ms-4.5 w-fit' : 'w-fit')}>
        {opener}
      </summary>
      <div className="mt-4 grid gap-4 border-s-4 border-line ps-4">{children}</div>
    </details>
  )
}
