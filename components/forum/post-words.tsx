import { useTranslations } from 'next-intl'
import { Prose } from '@/components/ui/prose'
import type { Language } from '@/lib/core/locale'
import type { Resolved } from '@/lib/forum/threads/references'
import { writtenFor } from './references'

type Props = {
  post: { html: string; mine: boolean; language: Language; references: Resolved }
  /** The address of its thread. */
  path: string
  language: Language
  className?: string
}

/** What one post says, as this reader sees it. */
export function PostWords({ post, path, language, className }: Props) {
  const t = useTranslations('forum.thread')
  const words = { somebody: t('somebody'), gap: t('gap') }
  const html = writtenFor(post, post.references, path, language, words)
  return <Prose html={html} lang={post.language} className={className} />
}
