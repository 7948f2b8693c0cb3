import { languageNames, languages, type Language } from '@/lib/core/locale'

type Props = {
  language: Language
  label: string
  /** The path of the page they stand on, its query included where that is known. */
  here: string
  wide?: boolean
}

/** The same page in the other languages. The links are in the page as it is sent: they need no JavaScript. */
export function LanguageLinks({ language, label, here, wide = false }: Props) {
  const rest = here.replace(/^\/[a-z]{2}(?=[/?]|$)/, '')
  return (
    <nav aria-label={label}>
      <ul className={wide ? 'flex flex-wrap gap-x-5' : 'flex gap-x-1'}>
        {languages.map((one) => (
          <li key={one}>
            <a
              href={`/${one}${rest}`}
              hrefLang={one}
              lang={one}
              data-language={one}
              aria-current={one === language ? 'true' : undefined}
              className="inline-flex min-h-11 min-w-8 items-center justify-center text-sm text-muted no-underline hover:text-river aria-current:font-semibold aria-current:text-ink"
            >
              {wide ? (
                languageNames[one]
              ) : (
                <>
                  <span aria-hidden="true">{one.toUpperCase()}</span>
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
