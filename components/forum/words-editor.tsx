'use client'
import { MarkdownTools, type MarkdownLabels } from '@/components/ui/markdown-tools'
import { Textarea } from '@/components/ui/input'
import type { Language } from '@/lib/core/locale'
import { previewPost } from '@/lib/forum/posts/actions'

export type WordsAreaLabels = MarkdownLabels & { markdown: string }
type Props = { rows: number; defaultValue?: string; language: Language; labels: WordsAreaLabels }

/** Where a post is written: its words, what can be done to them, and how they will look. */
export function WordsArea({ rows, defaultValue, language, labels }: Props) {
  return (
    <MarkdownTools language={language} labels={labels} preview={previewPost} hint={labels.markdown}>
      <Textarea rows={rows} defaultValue={defaultValue} autoComplete="off" />
    </MarkdownTools>
  )
}
