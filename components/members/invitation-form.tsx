import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { takeUpInvitation } from '@/lib/members/invitations/actions'

/** One button: opening the mailed address alone accepts nothing. */
export function InvitationForm({ token, language }: { token: string; language: Language }) {
  const t = useTranslations('access.invitation')
  const tUi = useTranslations('ui')
  return (
    <ActionForm action={takeUpInvitation} language={language}>
      <input type="hidden" name="token" value={token} />
      <div>
        <SubmitButton pending={tUi('sending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
