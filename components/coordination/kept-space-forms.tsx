import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox, RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Input, Select, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Language, languages } from '@/lib/core/locale'
import { changeSpace, openSpace } from '@/lib/forum/spaces/actions'
import type { getKeptSpace } from '@/lib/forum/spaces/queries'
import { spaceLimits } from '@/lib/forum/spaces/schema'

type Kept = NonNullable<Awaited<ReturnType<typeof getKeptSpace>>>
const endings = { en: 'En', id: 'Id', vi: 'Vi' } as const

/** What a space is called and promises, in each language. */
function SpaceTexts({ space }: { space?: Kept }) {
  const tCore = useTranslations('core.languages')
  const t = useTranslations('coordination.spaces')
  return languages.map((language) => (
    <fieldset key={language} className="grid max-w-measure gap-4 border-t border-line pt-4">
      <legend className="eyebrow pe-3">{tCore(language)}</legend>
      <Field name={`name${endings[language]}`} label={t('name')} required>
        <Input maxLength={spaceLimits.name} lang={language} defaultValue={space?.name[language]} />
      </Field>
      <Field name={`promise${endings[language]}`} label={t('promise')} hint={t('promiseHint')} required>
        <Textarea
          maxLength={spaceLimits.promise}
          rows={3}
          lang={language}
          defaultValue={space?.promise[language]}
        />
      </Field>
    </fieldset>
  ))
}

/** What the fields are called, for the summary of errors. */
function useLabels(): Record<string, string> {
  const t = useTranslations('coordination.spaces')
  const tCore = useTranslations('core.languages')
  const texts = languages.flatMap((one) => [
    [`name${endings[one]}`, `${t('name')} (${tCore(one)})`],
    [`promise${endings[one]}`, `${t('promise')} (${tCore(one)})`],
  ])
  return {
    ...(Object.fromEntries(texts) as Record<string, string>),
    ...{ slug: t('slug'), kind: t('kind'), facilitator: t('facilitator') },
  }
}

type People = { id: string; name: string }[]

/** Opening a space: its address, whom it is for, and who looks after it first. */
export function NewSpaceForm({ people, language }: { people: People; language: Language }) {
  const t = useTranslations('coordination.spaces')
  const tKinds = useTranslations('forum.kinds')
  const kinds = (['private', 'open'] as const).map((value) => ({
    value,
    label: tKinds(value),
    hint: t(`${value}Hint`),
  }))
  return (
    <ActionForm action={openSpace} language={language} id="open-space" labels={useLabels()}>
      <RadioGroup name="kind" choices={kinds} defaultValue="private" required />
      <Checkbox name="listed" value="yes" label={t('listed')} hint={t('listedHint')} />
      <SpaceTexts />
      <Field name="slug" hint={t('slugHint')} required>
        <Input maxLength={60} autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field name="facilitator" hint={t('facilitatorHint')} required>
        <Select
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('choose')}
        />
      </Field>
      <SubmitButton>{t('open')}</SubmitButton>
    </ActionForm>
  )
}

/** Changing what a space is called, and whether members know of it. */
export function KeptSpaceForm({ space, language }: { space: Kept; language: Language }) {
  const t = useTranslations('coordination.spaces')
  return (
    <ActionForm action={changeSpace} language={language} id="change-space" labels={useLabels()}>
      <input type="hidden" name="space" value={space.slug} />
      {space.kind === 'private' && (
        <Checkbox
          name="listed"
          value="yes"
          label={t('listed')}
          hint={t('listedHint')}
          defaultChecked={space.listed}
        />
      )}
      <SpaceTexts space={space} />
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  )
}
