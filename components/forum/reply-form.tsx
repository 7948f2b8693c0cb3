'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Select, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languageNames, languages } from '@/lib/core/locale'
import { saveDraft, sendReply } from '@/lib/forum/threads/actions'

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }))

type Labels = DraftLabels & { body: string; written: string; markdown: string; send: string; sending: string }
type Props = {
  thread: string
  language: Language
  timeZone: string
  /** Names this act of posting: sent twice, it makes one post. */
  onceKey: string
  draft: { title: string; body: string } | null
  /** Who will read it, said before the first letter. */
  readers: ReactNode
  labels: Labels
}

export function ReplyForm({ thread, language, timeZone, onceKey, draft, readers, labels }: Props) {
  const { body, written, markdown, send, sending } = labels
  return (
    <ActionForm
      action={sendReply}
      language={language}
      labels={{ body, written }}
      id="reply"
      className="max-w-[42.6rem] rounded-card border border-edge bg-field p-5"
    >
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="onceKey" value={onceKey} />
      <DraftEditor
        save={saveDraft}
        place={`thread:${thread}`}
        language={language}
        timeZone={timeZone}
        draft={draft}
        labels={labels}
        button={<SubmitButton pending={sending}>{send}</SubmitButton>}
      >
        <Field name="body" hint={readers} required>
          <Textarea rows={6} defaultValue={draft?.body} autoComplete="off" />
        </Field>
        <p className="-mt-3 text-sm text-muted">{markdown}</p>
        <Field name="written">
          <Select options={languageChoices} defaultValue={language} autoComplete="off" />
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
