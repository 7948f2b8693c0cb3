import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { SpaceLine } from '@/lib/forum/spaces/queries'

type Props = { spaces: SpaceLine[]; unread: Map<string, number>; language: Language }

/** Spaces with who can read them, and whether something in them is new to her. */
export function SpaceList({ spaces, unread, language }: Props) {
  const t = useTranslations('forum')
  return (
    <ul className="max-w-measure">
      {spaces.map(({ id, slug, kind, name, promise, threads, members }) => (
        <li key={id} className="border-t border-line py-5">
          <h3 className="text-lg leading-snug">
            <a
              href={localPath(language, paths.space(slug))}
              className="text-ink no-underline hover:text-river hover:underline"
            >
              {name}
            </a>
          </h3>
          <p className="mt-1">{promise}</p>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <Tag>{t(`kinds.${kind}`)}</Tag>
            <span>
              {t('counts.members', { count: members })} · {t('counts.threads', { count: threads })}
            </span>
            {unread.has(id) && (
              <strong className="font-semibold text-river">
                {t('counts.unread', { count: unread.get(id) ?? 0 })}
              </strong>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
