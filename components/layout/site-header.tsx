import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { menu } from '@/components/ui/icons'
import type { Language } from '@/lib/core/locale'
import { LanguageLinks } from './language-links'
import { LanguageMenu } from './language-menu'
import { type NavLink, NavLinks } from './nav-links'
import { NavMenu } from './nav-menu'

type NavigationProps = {
  language: Language
  /** Where the wordmark leads. */
  home: string
  links: NavLink[]
  /** The one accent of the header: "Join us". */
  action?: NavLink
  /** Below the links: who is signed in, and the way out. */
  account?: ReactNode
  /** The path of this page with its query; unknown where a page is rendered ahead. */
  here?: string
}

/** `isSample`: everybody here is invented, so that every page says so. */
export type HeaderProps = NavigationProps & { isSample: boolean }

const Wordmark = ({ home }: { home: string }) => (
  <a
    href={home}
    className="inline-flex min-h-11 items-center font-serif text-lg font-semibold tracking-tight text-ink no-underline sm:text-xl"
  >
    STEM-POWER
  </a>
)

function Links({ links, here, stacked }: Pick<NavigationProps, 'links' | 'here'> & { stacked?: boolean }) {
  const label = useTranslations('layout.nav')('main')
  const props = { links, label, stacked }
  return here === undefined ? <NavMenu {...props} /> : <NavLinks {...props} here={here.replace(/\?.*/, '')} />
}

type LanguagesProps = Pick<NavigationProps, 'language' | 'here'> & { label: string; wide?: boolean }

export const Languages = ({ here, ...props }: LanguagesProps) =>
  here === undefined ? <LanguageMenu {...props} /> : <LanguageLinks {...props} here={here} />

function WideNavigation({ language, links, action, account, here }: NavigationProps) {
  const t = useTranslations('layout')
  return (
    <div className="hidden items-center gap-x-6 lg:flex">
      <Links links={links} here={here} />
      <Languages language={language} here={here} label={t('nav.language')} />
      {account}
      {action && (
        <ButtonLink href={action.href} className="text-sm">
          {action.label}
        </ButtonLink>
      )}
    </div>
  )
}

function NarrowNavigation({ language, links, action, account, here }: NavigationProps) {
  const t = useTranslations('layout')
  return (
    <details className="lg:hidden">
      <summary className="flex min-h-11 items-center gap-2">
        <Icon of={menu} />
        {t('nav.menu')}
      </summary>
      <div className="absolute inset-x-0 top-full border-y border-line bg-paper">
        <div className="page grid gap-4 pt-2 pb-5">
          <Links links={links} here={here} stacked />
          {action && <ButtonLink href={action.href}>{action.label}</ButtonLink>}
          {account}
          <Languages language={language} here={here} label={t('nav.language')} wide />
        </div>
      </div>
    </details>
  )
}

export function SiteHeader({ isSample, ...props }: HeaderProps) {
  const t = useTranslations('layout')
  return (
    <header data-noprint className="relative z-10 border-b border-line">
      {isSample && (
        <p className="bg-sand">
          <span className="page block py-1.5 text-sm text-muted">{t('sample')}</span>
        </p>
      )}
      <div className="page flex flex-wrap items-center justify-between gap-x-4 py-2.5">
        <Wordmark home={props.home} />
        <WideNavigation {...props} />
        <NarrowNavigation {...props} />
      </div>
    </header>
  )
}
