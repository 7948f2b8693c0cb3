'use client'
import { useActionState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { leave } from '@/lib/access/sign-in/actions'
import type { Language } from '@/lib/core/locale'

/** The way out. It may stand on a page more than once. */
export function LeaveButton({ language, label }: { language: Language; label: string }) {
  const [, submit] = useActionState(leave, null)
  return (
    <form action={submit}>
      <input type="hidden" name="language" value={language} />
      <button type="submit" className={buttonClass('quiet', 'small', '-ms-3 min-h-11 whitespace-nowrap')}>
        {label}
      </button>
    </form>
  )
}
