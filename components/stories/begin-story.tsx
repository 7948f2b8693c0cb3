import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languages } from '@/lib/core/locale'
import { beginStory } from '@/lib/stories/curation/actions'
import { FactsFields } from './facts-fields'

type Props = { people: { id: string; name: string }[]; language: Language }

/** Beginning a story: about whom, at which address, and in which language it will be told first. */
export function BeginStory({ people, language }: Props) {
  const t = useTranslations('stories.desk')
  const tCore = useTranslations('core.languages')
  const names = ['subject', 'slug', 'originalLanguage', 'kind', 'stemField', 'careerStep'] as const
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]))
  return (
    <ActionForm action={beginStory} language={language} id="begin-story" labels={labels}>
      <Field name="subject" hint={t('subjectHint')} required>
        <Select
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('choose')}
        />
      </Field>
      <Field name="originalLanguage" hint={t('originalLanguageHint')} required>
        <Select
          options={languages.map((value) => ({ value, label: tCore(value) }))}
          placeholder={t('choose')}
        />
      </Field>
      <Field name="slug" hint={t('slugHint')} required>
        <Input maxLength={80} autoCapitalize="none" spellCheck={false} />
      </Field>
      <FactsFields />
      <SubmitButton>{t('begin')}</SubmitButton>
    </ActionForm>
  )
}
