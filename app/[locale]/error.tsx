'use client'
import { ErrorMessage } from '@/components/ui/error-message'

/** For faults outside the shells of the groups: it brings its own landmark. */
export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <main className="page py-12">
      <ErrorMessage {...props} />
    </main>
  )
}
