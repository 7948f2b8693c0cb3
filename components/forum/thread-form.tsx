'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { type Choice, ChoiceGroup } from '@/components/ui/choices'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languageNames, languages } from '@/lib/core/locale'
import { saveDraft, startThread } from '@/lib/forum/threads/actions'
import { WordsArea, type WordsAreaLabels } from './words-editor'

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }))

type Labels = DraftLabels &
  WordsAreaLabels & {
    title: string
    titleHint: string
    asks: string
    asksHint: string
    body: string
    written: string
    send: string
    sending: string
  }
type Props = {
  space: string
  language: Language
  timeZone: string
  /** Names this act of posting: sent twice, it makes one thread. */
  onceKey: string
  draft: { title: string; body: string } | null
  /** Who will read it, said before the first letter. */
  readers: ReactNode
  asks: Choice[]
  labels: Labels
}

export function ThreadForm({ space, language, timeZone, onceKey, draft, readers, asks, labels }: Props) {
  const { title, titleHint, asksHint, body, written, send, sending } = labels
  return (
    <ActionForm
      action={startThread}
      language={language}
      labels={{ title, asks: labels.asks, body, written }}
      id="thread"
      className="grid max-w-measure gap-6"
    >
      <input type="hidden" name="space" value={space} />
      <input type="hidden" name="onceKey" value={onceKey} />
      <p className="max-w-measure text-muted">{readers}</p>
      <DraftEditor
        save={saveDraft}
        place={`space:${space}`}
        language={language}
        timeZone={timeZone}
        draft={draft}
        labels={labels}
        button={<SubmitButton pending={sending}>{send}</SubmitButton>}
      >
        <Field name="title" hint={titleHint} required>
          <Input defaultValue={draft?.title} autoComplete="off" />
        </Field>
        <ChoiceGroup name="asks" hint={asksHint} choices={asks} many />
        <Field name="body" required>
          <WordsArea space={space} rows={12} defaultValue={draft?.body} language={language} labels={labels} />
        </Field>
        <Field name="written">
          <Select options={languageChoices} defaultValue={language} autoComplete="off" />
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
