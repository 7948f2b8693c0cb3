import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm, type ConfirmWords } from '@/components/members/confirm-form'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/join/confirm'>

export const metadata: Metadata = { title: { absolute: 'STEM-POWER' }, robots: 'noindex' }

/** Mail scanners open links: only the button's request confirms. */
export default async function ConfirmApplication({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  const { token } = await searchParams
  const t = await getTranslations({ locale: language, namespace: 'joining' })
  return (
    <ConfirmForm
      language={language}
      token={typeof token === 'string' ? token : ''}
      words={t.raw('confirm') as ConfirmWords}
      joinHref={localPath(language, paths.join)}
      storiesHref={localPath(language, paths.stories)}
    />
  )
}
