import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choices'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { promise } from '@/lib/members/settings/actions'
import { CharterText } from './charter-text'

/** The second step: the charter in full, and her yes to it. */
export function CharterForm({ language }: { language: Language }) {
  const t = useTranslations('members.welcome')
  const tUi = useTranslations('ui')
  const id = 'promise'
  return (
    <ActionForm
      action={promise}
      language={language}
      id={id}
      labels={{ charter: t('agreeLabel') }}
      className="grid gap-8"
    >
      <CharterText />
      <Checkbox name="charter" value="yes" id={`${id}-charter`} label={t('agree')} required />
      <div>
        <SubmitButton pending={tUi('saving')}>{t('next')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
