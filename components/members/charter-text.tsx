import { useTranslations } from 'next-intl'

type Article = { heading: string; body: string }

/** The charter in full, open: she reads it before she agrees. */
export function CharterText() {
  const t = useTranslations('charter')
  const articles = Object.entries(t.raw('articles') as Record<string, Article>)
  return (
    <div className="max-w-measure">
      <p>{t('intro')}</p>
      <ol className="mt-6 grid gap-5">
        {articles.map(([key, { heading, body }], index) => (
          <li key={key} className="grid grid-cols-[2rem_1fr] border-t border-line pt-4">
            <span aria-hidden className="font-serif text-lg text-river">
              {index + 1}
            </span>
            <div>
              <h2 className="text-lg">{heading}</h2>
              <p className="mt-1">{body}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
