import { buttonClass } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'

/** The way out: a plain form, since it stands on every page, and twice. */
export function LeaveButton({ language, label }: { language: Language; label: string }) {
  return (
    <form method="post" action="/api/leave">
      <input type="hidden" name="language" value={language} />
      <button type="submit" className={buttonClass('quiet', 'small', '-ms-3 min-h-11 whitespace-nowrap')}>
        {label}
      </button>
    </form>
  )
}
