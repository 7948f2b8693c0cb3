import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { RadioGroup } from '@/components/ui/choices'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { chooseWhoSees } from '@/lib/members/profile/actions'
import type { getPrivacy } from '@/lib/members/profile/queries'
import { contactChoices } from '@/lib/members/profile/schema'

const facts = ['name', 'never', 'space', 'public'] as const

/** What holds for everybody here, before she chooses anything. */
export function PrivacyFacts() {
  const t = useTranslations('members.welcome.facts')
  return (
    <ul className="mb-10 grid max-w-measure gap-3">
      {facts.map((fact) => (
        <li key={fact} className="border-s-2 border-river ps-4">
          {t(fact)}
        </li>
      ))}
    </ul>
  )
}

type Props = { privacy: Awaited<ReturnType<typeof getPrivacy>>; language: Language }

/** The third step: the two choices that matter now. */
export function PrivacyForm({ privacy, language }: Props) {
  const t = useTranslations('members.welcome')
  const tProfile = useTranslations('profile')
  const tUi = useTranslations('ui')
  const choices = [
    ...(['members', 'me'] as const).map((value) => ({
      value,
      label: t(`profileChoices.${value}`),
      hint: t(`profileChoices.${value}Hint`),
    })),
    ...(privacy.profile === 'kept' ? [{ value: 'kept', label: t('profileChoices.kept') }] : []),
  ]
  return (
    <ActionForm
      action={chooseWhoSees}
      language={language}
      id="privacy"
      labels={{ profile: t('profileSeen'), contactFrom: tProfile('fields.contactFrom') }}
      className="grid gap-8"
    >
      <RadioGroup
        name="profile"
        hint={t('profileSeenHint')}
        choices={choices}
        defaultValue={privacy.profile}
        required
      />
      <RadioGroup
        name="contactFrom"
        choices={contactChoices.map((value) => ({ value, label: tProfile(`contact.${value}`) }))}
        defaultValue={privacy.contactFrom}
        required
      />
      <div>
        <SubmitButton pending={tUi('saving')}>{t('next')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
