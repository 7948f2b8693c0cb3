'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DraftEditor, type DraftLabels } from '@/components/ui/draft-editor'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languageNames, languages } from '@/lib/core/locale'
import { editPost } from '@/lib/forum/posts/actions'
import { saveDraft } from '@/lib/forum/threads/actions'
import { WordsArea, type WordsAreaLabels } from './words-editor'

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }))

type Labels = DraftLabels &
  WordsAreaLabels & { title: string; body: string; written: string; send: string; sending: string }
type Props = {
  post: { id: string; number: number; language: Language; revision: number }
  thread: string
  space: string
  /** What she was writing over it, or what stands there. */
  words: { title: string; body: string }
  isDraft: boolean
  language: Language
  timeZone: string
  readers: ReactNode
  labels: Labels
}

/** Changing a post; with a thread's first post its title. */
export function PostForm(props: Props) {
  const { post, thread, space, words, isDraft, language, timeZone, readers, labels } = props
  const { title, body, written, send, sending } = labels
  return (
    <ActionForm
      action={editPost}
      language={language}
      labels={{ title, body, written }}
      id="edit"
      className="max-w-[42.6rem] rounded-card border border-edge bg-field p-5"
    >
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="number" value={post.number} />
      <input type="hidden" name="revision" value={post.revision} />
      <DraftEditor
        save={saveDraft}
        place={`post:${post.id}`}
        language={language}
        timeZone={timeZone}
        draft={isDraft ? words : null}
        begun={words}
        labels={labels}
        button={<SubmitButton pending={sending}>{send}</SubmitButton>}
      >
        {post.number === 1 && (
          <Field name="title" required>
            <Input defaultValue={words.title} autoComplete="off" />
          </Field>
        )}
        <Field name="body" hint={readers} required>
          <WordsArea space={space} rows={10} defaultValue={words.body} language={language} labels={labels} />
        </Field>
        <Field name="written">
          <Select options={languageChoices} defaultValue={post.language} autoComplete="off" />
        </Field>
      </DraftEditor>
    </ActionForm>
  )
}
