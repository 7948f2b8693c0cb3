'use client'
import { ActionForm } from '@/components/ui/action-form'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Select, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveMessageDraft, sendMessage } from '@/lib/conversations/actions'
import { type Language, languageNames, languages } from '@/lib/core/locale'

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }))

type Labels = DraftLabels & { body: string; written: string; private: string; send: string; sending: string }
type Props = {
  member: string
  language: Language
  timeZone: string
  onceKey: string
  draft: { title: string; body: string } | null
  labels: Labels
}

export function MessageForm({ member, language, timeZone, onceKey, draft, labels }: Props) {
  const { body, written, send, sending } = labels
  return (
    <ActionForm
      action={sendMessage}
      language={language}
      labels={{ body, written }}
      id="message"
      className="max-w-[42.6rem] rounded-card border border-edge bg-field p-5"
    >
      <input type="hidden" name="member" value={member} />
      <input type="hidden" name="onceKey" value={onceKey} />
      <DraftEditor
        save={saveMessageDraft}
        place={`member:${member}`}
        language={language}
        timeZone={timeZone}
        draft={draft}
        labels={labels}
        button={<SubmitButton pending={sending}>{send}</SubmitButton>}
      >
        <Field name="body" hint={labels.private} required>
          <Textarea rows={4} defaultValue={draft?.body} autoComplete="off" />
        </Field>
        <Field name="written">
          <Select options={languageChoices} defaultValue={language} autoComplete="off" />
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
