'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languageNames, languages } from '@/lib/core/locale'
import { saveDraft, sendReply } from '@/lib/forum/threads/actions'
import { WordsArea, type WordsAreaLabels } from './words-editor'

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }))

type Labels = DraftLabels & WordsAreaLabels & { body: string; written: string; send: string; sending: string }

/** What she wrote before stays, and what she answers to comes after it. */
const joined = (draft = '', quote: string) =>
  draft && quote ? `${draft.trimEnd()}\n\n${quote}` : draft || quote

type Props = {
  thread: string
  space: string
  language: Language
  timeZone: string
  /** Names this act of posting: sent twice, it makes one post. */
  onceKey: string
  draft: { title: string; body: string } | null
  quote: string
  /** Who will read it, said before the first letter. */
  readers: ReactNode
  labels: Labels
}

export function ReplyForm(props: Props) {
  const { thread, space, language, timeZone, onceKey, draft, quote, readers, labels } = props
  const { body, written, send, sending } = labels
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
          <WordsArea
            space={space}
            rows={6}
            defaultValue={joined(draft?.body, quote)}
            language={language}
            labels={labels}
          />
        </Field>
        <Field name="written">
          <Select options={languageChoices} defaultValue={language} autoComplete="off" />
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
