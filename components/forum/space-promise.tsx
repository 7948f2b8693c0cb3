import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { SpaceView } from '@/lib/forum/spaces/queries'

function Article({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-4 first:border-t-2 first:border-river">
      <h2 className="eyebrow mb-1 font-sans">{title}</h2>
      <div className="text-sm">{children}</div>
    </div>
  )
}

type Props = { space: SpaceView; language: Language; children?: ReactNode }

/** What a space promises: what stays in it, who can read it at this moment, and who looks after it. */
export function SpacePromise({ space, language, children }: Props) {
  const t = useTranslations('forum.promise')
  const { slug, kind, promise, members, facilitators } = space
  return (
    <aside aria-label={t('label')} className="lg:sticky lg:top-14 lg:self-start">
      {space.archived && <Notice quiet>{t('archived')}</Notice>}
      <Article title={t('stays')}>
        <p>{promise}</p>
      </Article>
      <Article title={t('readers')}>
        <p>{t(kind, { count: members })}</p>
        <p className="mt-1">
          <a href={localPath(language, paths.spaceMembers(slug))}>{t('who')}</a>
        </p>
      </Article>
      <Article title={t('facilitators', { count: facilitators.length })}>
        {facilitators.length === 0 && <p>{t('nobody')}</p>}
        <ul>
          {facilitators.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </Article>
      {children}
      <p className="border-t border-line py-4 text-sm">
        <a href={localPath(language, paths.safety)}>{t('safety')}</a>
      </p>
    </aside>
  )
}
