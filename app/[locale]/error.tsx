'use client'
import { LateErrorMessage } from '@/components/ui/late-error-message'

/** For faults outside the shells of the groups: it brings its own landmark. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main className="page py-12">
      <LateErrorMessage {...props} />
    </main>
  )
}
