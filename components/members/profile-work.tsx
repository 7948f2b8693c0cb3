import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { limits } from '@/lib/members/profile/schema'
import { careerSteps, countries, experienceBands, stemFields } from '@/lib/members/profile/standing'
import type { OwnProfile } from '@/lib/members/profile/queries'
import { SeenBy } from './profile-field'

type Props = { profile: OwnProfile; institutions: string[] }

function Place({ profile, institutions }: Props) {
  const t = useTranslations('profile.fields')
  const tCountries = useTranslations('core.countries')
  const { institution, country, visibility } = profile
  const known = countries.find((one) => one === country) ?? 'other'
  return (
    <SeenBy part="institution" sees={visibility.institution}>
      <Field name="institution" hint={t('institutionHint')}>
        <Input defaultValue={institution} maxLength={limits.institution} list="institutions" />
      </Field>
      <datalist id="institutions">
        {institutions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field name="country" required>
        <Select
          defaultValue={known}
          options={countries.map((value) => ({ value, label: tCountries(value) }))}
        />
      </Field>
    </SeenBy>
  )
}

/** What she works on, as what, where and since when. */
export function ProfileWork(props: Props) {
  const t = useTranslations('profile.fields')
  const tMembers = useTranslations('members')
  const tSteps = useTranslations('joining.careerSteps')
  const { field, stemField, careerStep, experience, visibility } = props.profile
  const open = t('open')
  const options = <T extends string>(values: readonly T[], name: (value: T) => string) =>
    values.map((value) => ({ value, label: name(value) }))
  return (
    <>
      <SeenBy part="field" sees={visibility.field}>
        <Field name="stemField">
          <Select
            defaultValue={stemField ?? ''}
            placeholder={open}
            options={options(stemFields, (value) => tMembers(`stemFields.${value}`))}
          />
        </Field>
        <Field name="field">
          <Input defaultValue={field} maxLength={limits.field} />
        </Field>
      </SeenBy>
      <SeenBy part="careerStep" sees={visibility.careerStep}>
        <Field name="careerStep">
          <Select defaultValue={careerStep ?? ''} placeholder={open} options={options(careerSteps, tSteps)} />
        </Field>
      </SeenBy>
      <SeenBy part="experience" sees={visibility.experience}>
        <Field name="experience">
          <Select
            defaultValue={experience ?? ''}
            placeholder={open}
            options={options(experienceBands, (value) => tMembers(`experienceBands.${value}`))}
          />
        </Field>
      </SeenBy>
      <Place {...props} />
    </>
  )
}
