'use client'
import { MarkdownTools, type MarkdownLabels } from '@/components/ui/markdown-tools'
import { Textarea } from '@/components/ui/input'
import type { Language } from '@/lib/core/locale'
import { previewPost } from '@/lib/forum/posts/actions'
import { NamingEditor } from './naming-editor'

export type WordsAreaLabels = MarkdownLabels & { markdown: string; names: string }
type Props = {
  /** Its members can be named. */
  space: string
  rows: number
  defaultValue?: string
  language: Language
  labels: WordsAreaLabels
}

/** Where a post is written: its words, what can be done to them, and how they will look. */
export function WordsArea({ space, rows, defaultValue, language, labels }: Props) {
  return (
    <MarkdownTools language={language} labels={labels} preview={previewPost} hint={labels.markdown}>
      <NamingEditor space={space} language={language} label={labels.names}>
        <Textarea rows={rows} defaultValue={defaultValue} autoComplete="off" />
      </NamingEditor>
    </MarkdownTools>
  )
}
