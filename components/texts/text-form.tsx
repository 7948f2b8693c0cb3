'use client'
import { ActionForm } from '@/components/ui/action-form'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { MarkdownTools, type MarkdownLabels } from '@/components/ui/markdown-tools'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { keepText, previewText, saveText } from '@/lib/texts/actions'
import type { TextPage } from '@/lib/texts/schema'

type Labels = DraftLabels & MarkdownLabels & { body: string; markdown: string; save: string; saving: string }

type Props = {
  page: TextPage
  told: Language
  /** What stood there when she began. */
  revision: string
  /** Of her draft. */
  place: string
  /** What the field begins with: what stands there, an earlier version, or what she wrote and did not save. */
  words: string
  isUnsaved: boolean
  language: Language
  timeZone: string
  labels: Labels
}

/** The words of a public page, kept as she types, and shown to everybody once she saves them. */
export function TextForm({ page, told, revision, words, isUnsaved, language, labels, ...keeping }: Props) {
  const begun = { title: '', body: words }
  return (
    <ActionForm action={saveText} language={language} labels={{ body: labels.body }} id="text">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="told" value={told} />
      <input type="hidden" name="revision" value={revision} />
      <DraftEditor
        save={keepText}
        {...{ ...keeping, language, labels, begun }}
        draft={isUnsaved ? begun : null}
        button={<SubmitButton pending={labels.saving}>{labels.save}</SubmitButton>}
      >
        <Field name="body" required>
          <MarkdownTools
            language={language}
            labels={labels}
            preview={previewText}
            hint={labels.markdown}
            setting="set-text"
          >
            <Textarea rows={24} lang={told} defaultValue={words} autoComplete="off" />
          </MarkdownTools>
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
