import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { use } from 'react'
import { PublicShell } from '@/components/layout/public-shell'
import { QuickExit } from '@/components/layout/quick-exit'
import { Buttons, Opening } from '@/components/styleguide/controls'
import { FormExamples } from '@/components/styleguide/form-examples'
import { Ground } from '@/components/styleguide/ground'
import { Messages } from '@/components/styleguide/messages'
import { Reading, Ways } from '@/components/styleguide/reading'
import { Rivers } from '@/components/styleguide/rivers'
import { PageHeading } from '@/components/ui/page-heading'
import { env } from '@/lib/core/env'
import { languageOf } from '@/lib/core/locale'

export const metadata: Metadata = { title: 'Styleguide', robots: 'noindex' }

type Props = { params: Promise<{ locale: string }> }

/** Every token and component in one place; no navigation leads here. */
export default function Styleguide({ params }: Props) {
  const t = useTranslations('styleguide')
  const layout = useTranslations('layout')
  return (
    <PublicShell language={languageOf(use(params).locale)} isSample={false}>
      <PageHeading eyebrow={t('eyebrow')} title={t('title')} standfirst={t('about')} />
      <QuickExit site={env.NEUTRAL_SITE} label={layout('exit.label')} hint={layout('exit.hint')} />
      <Ground />
      <Buttons />
      <Opening />
      <FormExamples />
      <Messages />
      <Reading />
      <Ways />
      <Rivers />
    </PublicShell>
  )
}
