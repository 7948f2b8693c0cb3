import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { Shell } from './shell'

type Props = { language: Language; isSample: boolean; children: ReactNode }

/** The same for everybody: it asks nobody who she is. */
export function PublicShell({ language, isSample, children }: Props) {
  const t = useTranslations('layout')
  const to = (path: string) => localPath(language, path)
  return (
    <Shell
      language={language}
      isSample={isSample}
      home={to(paths.home)}
      links={[
        { href: to(paths.stories), label: t('nav.stories') },
        { href: to(paths.about), label: t('nav.about') },
        { href: to(paths.safety), label: t('nav.safety') },
        { href: to(paths.signIn), label: t('nav.signIn') },
      ]}
      action={{ href: to(paths.join), label: t('nav.join') }}
    >
      {children}
    </Shell>
  )
}
