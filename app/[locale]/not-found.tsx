import { getLocale } from 'next-intl/server'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { PublicShell } from '@/components/layout/public-shell'
import { languageOf } from '@/lib/core/locale'

export default async function NotFound() {
  const language = languageOf(await getLocale())
  return (
    <PublicShell language={language}>
      <NotFoundMessage language={language} />
    </PublicShell>
  )
}
