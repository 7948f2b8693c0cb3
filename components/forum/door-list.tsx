import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { DoorLine } from '@/lib/forum/memberships/queries'

/** Private spaces that let themselves be known: a name, a promise, and a door to knock at. */
export function DoorList({ doors, language }: { doors: DoorLine[]; language: Language }) {
  const t = useTranslations('forum.doors')
  if (doors.length === 0) return null
  return (
    <section aria-labelledby="doors" className="mt-10">
      <SectionHeading id="doors" title={t('title')} />
      <p className="mb-4 max-w-measure text-muted">{t('lead')}</p>
      <ul className="max-w-measure">
        {doors.map(({ slug, name, promise }) => (
          <li key={slug} className="border-t border-line py-5">
            <h3 className="text-lg leading-snug">
              <a
                href={localPath(language, paths.space(slug))}
                className="text-ink no-underline hover:text-river hover:underline"
              >
                {name}
              </a>
            </h3>
            <p className="mt-1">{promise}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
