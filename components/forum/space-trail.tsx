import { useTranslations } from 'next-intl'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = { space: { slug: string; name: string }; language: Language; here?: boolean }

/** The way to a space, or to what stands in it. */
export function SpaceTrail({ space: { slug, name }, language, here = false }: Props) {
  const t = useTranslations('forum')
  const spaces = { label: t('title'), href: localPath(language, paths.spaces) }
  const href = localPath(language, paths.space(slug))
  return <Breadcrumb label={t('trail')} steps={[spaces, here ? { label: name } : { label: name, href }]} />
}
