import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { tellStory } from '@/lib/stories/curation/actions'
import { altLimit } from '@/lib/stories/curation/schema'
import { textLimits } from '@/lib/stories/schema'

type Words = { title: string; standfirst: string; field: string; source: string; pictureAlt: string }
type Props = { story: string; told: Language; words: Words; hasPicture: boolean; language: Language }

/** The story in the words of one language. */
export function TellingForm({ story, told, words, hasPicture, language }: Props) {
  const t = useTranslations('stories.desk')
  const names = ['title', 'standfirst', 'field', 'source', 'alt'] as const
  const labels = Object.fromEntries(names.map((name) => [name, t(`telling.${name}`)]))
  return (
    <ActionForm action={tellStory} language={language} id="telling" labels={labels}>
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="told" value={told} />
      <Field name="title" required>
        <Input maxLength={textLimits.title} lang={told} defaultValue={words.title} />
      </Field>
      <Field name="standfirst" hint={t('telling.standfirstHint')} required>
        <Textarea maxLength={textLimits.standfirst} rows={2} lang={told} defaultValue={words.standfirst} />
      </Field>
      <Field name="field" hint={t('telling.fieldHint')} required>
        <Input maxLength={textLimits.field} lang={told} defaultValue={words.field} />
      </Field>
      <Field name="source" hint={t('telling.sourceHint')} required>
        <Textarea maxLength={textLimits.source} rows={16} lang={told} defaultValue={words.source} />
      </Field>
      {hasPicture && (
        <Field name="alt" hint={t('telling.altHint')} required>
          <Input maxLength={altLimit} lang={told} defaultValue={words.pictureAlt} />
        </Field>
      )}
      {!hasPicture && <input type="hidden" name="alt" value={words.pictureAlt} />}
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  )
}
