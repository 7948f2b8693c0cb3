import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'

type Props = { token: string; next: string; language: Language }

/** A native form to the route that redeems: the session's cookie comes with its answer. */
export function LinkForm({ token, next, language }: Props) {
  const t = useTranslations('access.link')
  const query = new URLSearchParams({ token, language, ...(next && { next }) })
  return (
    <form method="post" action={`/api/auth/callback/email?${query}`}>
      <button type="submit" className={buttonClass('primary')}>
        {t('submit')}
      </button>
    </form>
  )
}
