import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeAddress } from '@/lib/access/address/actions'
import type { Language } from '@/lib/core/locale'

export function AddressForm({ language }: { language: Language }) {
  const t = useTranslations('settings.address')
  const tUi = useTranslations('ui')
  return (
    <ActionForm action={changeAddress} language={language} id="address" labels={{ email: t('email') }}>
      <Field name="email" required>
        <Input type="email" autoComplete="email" inputMode="email" spellCheck={false} maxLength={254} />
      </Field>
      <div>
        <SubmitButton kind="secondary" pending={tUi('sending')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
