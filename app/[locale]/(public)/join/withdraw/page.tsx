import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WithdrawForm, type WithdrawWords } from '@/components/members/withdraw-form'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/join/withdraw'>

export const metadata: Metadata = { title: { absolute: 'STEM-POWER' }, robots: 'noindex' }

/** Mail scanners open links: only the button's request takes anything back. */
export default async function WithdrawApplication({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  const { token } = await searchParams
  const t = await getTranslations({ locale: language, namespace: 'joining' })
  return (
    <WithdrawForm
      language={language}
      token={typeof token === 'string' ? token : ''}
      words={t.raw('withdraw') as WithdrawWords}
      joinHref={localPath(language, paths.join)}
      storiesHref={localPath(language, paths.stories)}
    />
  )
}
