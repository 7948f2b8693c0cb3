import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'

type Article = { heading: string; body: string }

/** The charter, folded away until she reads it. */
export function CharterArticles({ title }: { title: string }) {
  const t = useTranslations('charter')
  const articles = Object.entries(t.raw('articles') as Record<string, Article>)
  return (
    <Disclosure title={title}>
      <p className="mb-4 text-muted">{t('intro')}</p>
      <ol className="grid gap-4">
        {articles.map(([key, { heading, body }], index) => (
          <li key={key} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden className="font-serif text-river">
              {index + 1}
            </span>
            <div>
              <p className="font-semibold">{heading}</p>
              <p className="mt-0.5">{body}</p>
            </div>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
