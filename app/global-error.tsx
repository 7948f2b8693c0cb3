'use client'
import './globals.css'
import { ErrorMessage } from '@/components/ui/error-message'

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>STEM-POWER</title>
        <main className="page py-12">
          <ErrorMessage {...props} />
        </main>
      </body>
    </html>
  )
}
