import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Input, OptionGroup, Select } from '@/components/ui/input'
import { languageNames, languages } from '@/lib/core/locale'
import { timeZones } from '@/lib/core/time'
import type { Viewer } from '@/lib/access/policy'
import { limits } from '@/lib/members/joining/schema'
import { ZoneButton } from './zone-button'

const usual = ['Europe/London', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Ho_Chi_Minh']
const others = timeZones().filter((zone) => !usual.includes(zone) && zone !== 'Asia/Saigon')

type Preferences = Pick<Viewer, 'name' | 'callName' | 'language' | 'timeZone'>

/** The fields of `preferenceFields`; `form` is the id of the form they stand in. */
export function PreferenceFields({ preferences, form }: { preferences: Preferences; form: string }) {
  const t = useTranslations('members')
  const { name, callName, language, timeZone } = preferences
  const choices = languages.map((one) => ({
    value: one,
    label: <span lang={one}>{languageNames[one]}</span>,
  }))
  return (
    <>
      <Field name="name" hint={t('fields.nameHint')} required>
        <Input defaultValue={name} autoComplete="name" maxLength={limits.name} />
      </Field>
      <Field name="callName" required>
        <Input defaultValue={callName} autoComplete="nickname" maxLength={limits.callName} />
      </Field>
      <RadioGroup
        name="speaks"
        hint={t('fields.speaksHint')}
        choices={choices}
        defaultValue={language}
        required
      />
      <div>
        <Field name="timeZone" hint={t('fields.timeZoneHint')} required>
          <Select defaultValue={timeZone}>
            <OptionGroup label={t('zones.usual')} names={usual.join(' ')} />
            <OptionGroup label={t('zones.all')} names={others.join(' ')} />
          </Select>
        </Field>
        <ZoneButton field={`${form}-timeZone`} timeZone={timeZone} label={String(t.raw('zones.device'))} />
      </div>
    </>
  )
}

/** What the fields are called, for a form's `labels`. */
export function usePreferenceLabels() {
  const t = useTranslations('members')
  return {
    name: t('fields.name'),
    callName: t('fields.callName'),
    speaks: t('fields.speaks'),
    timeZone: t('fields.timeZone'),
  }
}
