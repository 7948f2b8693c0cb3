import type { ReactNode } from 'react'

type Props = { lang?: string; className?: string } & ({ html: string } | { children: ReactNode })

/** Running text. `html` must come from `lib/core/markdown`, which sanitises it when it is written. */
export function Prose({ lang, className, ...content }: Props) {
  const classes = className ? `prose ${className}` : 'prose'
  if ('html' in content)
    return <div lang={lang} className={classes} dangerouslySetInnerHTML={{ __html: content.html }} />
  return (
    <div lang={lang} className={classes}>
      {content.children}
    </div>
  )
}

/** A sentence of hers, lifted out of the text. */
export function PullQuote({ lang, by, children }: { lang?: string; by?: ReactNode; children: ReactNode }) {
  return (
    <figure className="pull-quote" lang={lang}>
      <blockquote>{children}</blockquote>
      {by && <figcaption className="mt-3 font-sans text-sm text-muted not-italic">{by}</figcaption>}
    </figure>
  )
}
