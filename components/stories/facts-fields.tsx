import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import { careerSteps, stemFields } from '@/lib/members/profile/standing'
import { storyKinds } from '@/lib/stories/schema'

type Facts = { kind: (typeof storyKinds)[number]; stemField: string | null; careerStep: string | null }

/** By what a story is found: its kind, its field of science, and where in a career it stands. */
export function FactsFields({ facts }: { facts?: Facts }) {
  const t = useTranslations('stories.desk')
  const tKinds = useTranslations('stories.kinds')
  const tMembers = useTranslations('members.stemFields')
  const tSteps = useTranslations('joining.careerSteps')
  return (
    <>
      <RadioGroup
        name="kind"
        choices={storyKinds.map((value) => ({ value, label: tKinds(value), hint: t(`${value}Hint`) }))}
        defaultValue={facts?.kind ?? 'achievement'}
        required
      />
      <Field name="stemField">
        <Select
          defaultValue={facts?.stemField ?? ''}
          placeholder={t('open')}
          options={stemFields.map((value) => ({ value, label: tMembers(value) }))}
        />
      </Field>
      <Field name="careerStep">
        <Select
          defaultValue={facts?.careerStep ?? ''}
          placeholder={t('open')}
          options={careerSteps.map((value) => ({ value, label: tSteps(value) }))}
        />
      </Field>
    </>
  )
}
