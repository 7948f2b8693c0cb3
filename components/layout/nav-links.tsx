export type NavLink = { href: string; label: string }

/** The page itself, or one below it; the start page of a language only for itself. */
const isHere = (path: string, href: string) =>
  path === href || (href.split('/').length > 2 && path.startsWith(`${href}/`))

type Props = {
  links: NavLink[]
  label: string
  /** The path of the page they stand on. */
  here: string
  stacked?: boolean
}

/** Links, of which one may lead here. */
export function NavLinks({ links, label, here, stacked = false }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={stacked ? 'flex flex-col' : 'flex flex-wrap items-center gap-x-6'}>
        {links.map(({ href, label: words }) => (
          <li key={href} className={stacked ? 'border-b border-line' : undefined}>
            <a
              href={href}
              aria-current={here === href ? 'page' : isHere(here, href) ? 'true' : undefined}
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
