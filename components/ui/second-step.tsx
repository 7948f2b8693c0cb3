import type { ReactNode } from 'react'
import { buttonClass, type ButtonKind } from './button'

type Props = { opener: ReactNode; kind: ButtonKind; group?: string; children: ReactNode }

/** A button that first says what will happen. Native, so that it asks twice without JavaScript, too. */
export function SecondStep({ opener, kind, group, children }: Props) {
  return (
    <details name={group} className="max-w-measure open:basis-full">
      <summary className={buttonClass(kind, 'normal', kind === 'quiet' ? '-ms-4.5 w-fit' : 'w-fit')}>
        {opener}
      </summary>
      <div className="mt-4 grid gap-4 border-s-4 border-line ps-4">{children}</div>
    </details>
  )
}
