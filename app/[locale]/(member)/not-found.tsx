import { getLocale } from 'next-intl/server'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'

export default async function NotFound() {
  return <NotFoundMessage language={languageOf(await getLocale())} home={paths.memberHome} />
}
