'use client'
import { usePathname } from 'next/navigation'

export type NavLink = { href: string; label: string }

/** The page itself, or one below it; the start page of a language only for itself. */
const isHere = (path: string, href: string) =>
  path === href || (href.split('/').length > 2 && path.startsWith(`${href}/`))

/** Links that know which of them leads here. */
export function NavMenu({
  links,
  label,
  stacked = false,
}: {
  links: NavLink[]
  label: string
  stacked?: boolean
}) {
  const path = usePathname()
  return (
    <nav aria-label={label}>
      <ul className={stacked ? 'flex flex-col' : 'flex flex-wrap items-center gap-x-6'}>
        {links.map(({ href, label: words }) => (
          <li key={href} className={stacked ? 'border-b border-line' : undefined}>
            <a
              href={href}
              aria-current={path === href ? 'page' : isHere(path, href) ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center text-ink no-underline decoration-river decoration-2 underline-offset-8 hover:text-river aria-current:underline ${stacked ? 'w-full' : 'text-sm'}`}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
