import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { env } from '@/lib/core/env'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { QuickExit } from './quick-exit'
import { Shell } from './shell'

/** In sight wherever she has scrolled to, except where the window is too low to give a line away. */
function QuickExitStrip() {
  const t = useTranslations('layout')
  return (
    <aside
      aria-label={t('exit.region')}
      data-noprint
      className="quick-exit z-20 border-b border-line bg-paper"
    >
      <div className="page flex justify-end">
        <QuickExit site={env.NEUTRAL_SITE} label={t('exit.label')} hint={t('exit.hint')} />
      </div>
    </aside>
  )
}

type Props = {
  language: Language
  isSample: boolean
  /** What she is called. */
  name: string
  /** The staff pages there are for her. */
  desks: readonly ('curation' | 'moderation' | 'coordination')[]
  /** A form or link that signs her out. */
  signOut: ReactNode
  /** The path of this page, with its query. */
  here: string
  children: ReactNode
}

/** Around the pages of members and staff, which are rendered for each request: it is written flat. */
export function MemberShell({ language, isSample, name, desks, signOut, here, children }: Props) {
  const t = useTranslations('layout')
  const to = (path: string) => localPath(language, path)
  const links = [
    { href: to(paths.memberHome), label: t('nav.home') },
    { href: to(paths.spaces), label: t('nav.spaces') },
    { href: to(paths.members), label: t('nav.members') },
    { href: to(paths.conversations), label: t('nav.conversations') },
    { href: to(paths.settings), label: t('nav.settings') },
    ...desks.map((desk) => ({ href: to(paths[desk]), label: t(`nav.${desk}`) })),
  ]
  const account = (
    <div className="flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted lg:max-xl:sr-only">{t('account.signedInAs', { name })}</span>
      {signOut}
    </div>
  )
  return (
    <Shell
      strip={<QuickExitStrip />}
      language={language}
      isSample={isSample}
      home={to(paths.memberHome)}
      links={links}
      account={account}
      here={here}
    >
      {children}
    </Shell>
  )
}
