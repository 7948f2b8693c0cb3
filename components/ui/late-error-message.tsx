'use client'
import { lazy, Suspense } from 'react'

const Message = lazy(async () => ({ default: (await import('./error-message')).ErrorMessage }))

/**
 * The error message for pages where faults are rare: fetched when one happens. Where nothing can be fetched any more
 * the fault goes on to `global-error`, which brings its words along.
 */
export function LateErrorMessage(props: { error: unknown; retry: () => void }) {
  return (
    <Suspense fallback={null}>
      <Message {...props} />
    </Suspense>
  )
}
