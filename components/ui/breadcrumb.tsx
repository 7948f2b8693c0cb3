import type { ReactNode } from 'react'

type Step = { label: ReactNode; href?: string; lang?: string }

/** The way here. The last step is the page itself and may be left out when its heading follows. */
export function Breadcrumb({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <nav aria-label={label} className="mb-3">
      <ol className="flex flex-wrap items-center text-sm text-muted">
        {steps.map(({ label: name, href, lang }, index) => (
          <li key={index} className="flex items-center">
            {index > 0 && (
              <span aria-hidden className="px-2">
                /
              </span>
            )}
            {href ? (
              <a
                href={href}
                lang={lang}
                className="inline-flex min-h-6 items-center text-muted hover:text-river"
              >
                {name}
              </a>
            ) : (
              <span lang={lang} aria-current="page">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
