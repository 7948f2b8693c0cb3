import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { FormFold } from '@/components/ui/form-fold'
import { Input, Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { inviteByHand } from '@/lib/coordination/invitations/actions'
import { type Language, languageNames, languages } from '@/lib/core/locale'
import { limits } from '@/lib/members/joining/schema'
import { countries } from '@/lib/members/profile/standing'

const named = ['name', 'callName', 'email', 'speaks', 'institution', 'country'] as const

function Fields({ language }: { language: Language }) {
  const t = useTranslations('coordination.invitations')
  const tUi = useTranslations('ui')
  const tCountries = useTranslations('core.countries')
  const speaks = languages.map((value) => ({
    value,
    label: <span lang={value}>{languageNames[value]}</span>,
  }))
  return (
    <>
      <Field name="name" hint={t('nameHint')} required>
        <Input maxLength={limits.name} autoComplete="off" />
      </Field>
      <Field name="callName" required>
        <Input maxLength={limits.callName} autoComplete="off" />
      </Field>
      <Field name="email" required>
        <Input type="text" inputMode="email" autoCapitalize="off" autoComplete="off" spellCheck={false} />
      </Field>
      <RadioGroup name="speaks" hint={t('speaksHint')} choices={speaks} defaultValue={language} required />
      <Field name="institution" optional={tUi('optional')}>
        <Input maxLength={limits.institution} autoComplete="off" />
      </Field>
      <Field name="country" optional={tUi('optional')}>
        <Select
          options={countries.map((value) => ({ value, label: tCountries(value) }))}
          placeholder={t('unknown')}
        />
      </Field>
    </>
  )
}

/** Inviting one woman by hand. */
export function InviteForm({ language }: { language: Language }) {
  const t = useTranslations('coordination.invitations')
  const tUi = useTranslations('ui')
  const labels = Object.fromEntries(named.map((name) => [name, t(name)]))
  return (
    <ActionForm
      action={inviteByHand}
      language={language}
      id="invite"
      labels={labels}
      className="grid gap-4 has-[[role=alert]]:basis-full has-[details[open]]:basis-full"
    >
      <FormFold opener={t('handTitle')} kind="secondary">
        <Fields language={language} />
        <div>
          <SubmitButton pending={tUi('sending')}>{t('invite')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  )
}
