'use client'
import { usePathname } from 'next/navigation'
import { languageCookie, languageNames, languages, type Language } from '@/lib/core/locale'

const year = 60 * 60 * 24 * 365

/** Keeps the choice for addresses that name no language, and takes the query along. */
function choose(language: Language, link: HTMLAnchorElement) {
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${year}; samesite=lax`
  link.search = location.search
}

/** The same page in the other languages. Its links are in the page as it is sent: they need no JavaScript. */
export function LanguageMenu({
  language,
  label,
  wide = false,
}: {
  language: Language
  label: string
  wide?: boolean
}) {
  const rest = usePathname().split('/').slice(2).join('/')
  return (
    <nav aria-label={label}>
      <ul className={wide ? 'flex flex-wrap gap-x-5' : 'flex gap-x-1'}>
        {languages.map((one) => (
          <li key={one}>
            <a
              href={rest ? `/${one}/${rest}` : `/${one}`}
              hrefLang={one}
              lang={one}
              aria-current={one === language ? 'true' : undefined}
              onClick={(event) => choose(one, event.currentTarget)}
              className="inline-flex min-h-11 min-w-8 items-center justify-center text-sm text-muted no-underline hover:text-river aria-current:font-semibold aria-current:text-ink"
            >
              {wide ? (
                languageNames[one]
              ) : (
                <>
                  <span aria-hidden>{one.toUpperCase()}</span>
                  <span className="sr-only">{languageNames[one]}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
