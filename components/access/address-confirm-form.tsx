import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { agreeToAddress } from '@/lib/access/address/actions'
import type { Language } from '@/lib/core/locale'

type Props = { token: string; change: { newEmail: string; side: 'old' | 'new' }; language: Language }

/** Names the address in question; a mailbox says yes by the button, not by opening the link. */
export function AddressConfirmForm({ token, change, language }: Props) {
  const t = useTranslations('access.address')
  const tUi = useTranslations('ui')
  const email = change.newEmail
  return (
    <ActionForm action={agreeToAddress} language={language}>
      <p className="max-w-measure text-lg break-words">
        {change.side === 'new' ? t('askNew', { email }) : t('askOld', { email })}
      </p>
      <input type="hidden" name="token" value={token} />
      <div>
        <SubmitButton pending={tUi('sending')}>{t('submit')}</SubmitButton>
      </div>
      <p className="max-w-measure text-muted">{t('notYou')}</p>
    </ActionForm>
  )
}
