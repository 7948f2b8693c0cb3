import type { ReactNode } from 'react'

type Props = { title: ReactNode; picture?: ReactNode; children?: ReactNode; action?: ReactNode }

/** An empty page teaches: what will be here, and how it comes about. */
export function EmptyState({ title, picture, children, action }: Props) {
  return (
    <div className="max-w-measure border-y border-line py-8">
      {picture && <div className="mb-4">{picture}</div>}
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children && <div className="mt-2 text-muted">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}
