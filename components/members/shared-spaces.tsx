import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = { spaces: { slug: string; name: unknown }[]; language: Language }

/** Where the two can meet. */
export function SharedSpaces({ spaces, language }: Props) {
  const t = useTranslations('profile.page')
  if (spaces.length === 0) return null
  return (
    <section aria-labelledby="shared" className="mt-8 max-w-measure border-t border-line pt-4">
      <h2 id="shared" className="eyebrow mb-2 font-sans">
        {t('shared')}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {spaces.map(({ slug, name }) => (
          <li key={slug}>
            <a href={localPath(language, paths.space(slug))}>
              {(name as Record<Language, string>)[language]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
