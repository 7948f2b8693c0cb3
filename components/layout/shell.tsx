import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Flat } from '@/components/ui/flat'
import { ShellButtons } from './shell-button'
import { SiteFooter } from './site-footer'
import { SiteHeader, type HeaderProps } from './site-header'

const main = 'main'

type Props = HeaderProps & {
  /** A strip that stays in sight above the header. */
  strip?: ReactNode
  children: ReactNode
}

function Top({ strip, ...header }: Omit<Props, 'children'>) {
  const t = useTranslations('layout')
  return (
    <>
      <a
        href={`#${main}`}
        className="sr-only z-30 rounded-control bg-river text-onriver focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:px-4 focus:py-3"
      >
        {t('nav.skip')}
      </a>
      {strip}
      <SiteHeader {...header} />
    </>
  )
}

/** What stands around every page: skip link, header, the page itself, footer. */
export function Shell({ children, ...top }: Props) {
  const { language, here } = top
  const page = (
    <main id={main} tabIndex={-1} className="page w-full grow pt-8 pb-4 md:pt-12">
      {children}
    </main>
  )
  if (here === undefined)
    return (
      <>
        <Top {...top} />
        {page}
        <SiteFooter language={language} />
        <ShellButtons />
      </>
    )
  return (
    <>
      <Flat as="div" className="contents">
        <Top {...top} />
      </Flat>
      {page}
      <Flat as="div" className="contents">
        <SiteFooter language={language} here={here} />
      </Flat>
      <ShellButtons />
    </>
  )
}
