import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { agreeToRecovery, recoverAddress } from '@/lib/access/address/actions'
import type { RecoveryView } from '@/lib/access/address/queries'
import { reasonLimit } from '@/lib/access/address/schema'
import type { Language } from '@/lib/core/locale'

/** A first coordinator names the new address. */
export function RecoveryForm({ memberId, language }: { memberId: string; language: Language }) {
  const t = useTranslations('coordination.member')
  const tUi = useTranslations('ui')
  const labels = { email: t('email'), reason: t('reason') }
  return (
    <Disclosure title={t('recoveryOpen')}>
      <ActionForm action={recoverAddress} language={language} id="recovery" labels={labels}>
        <input type="hidden" name="memberId" value={memberId} />
        <Field name="email" required>
          <Input type="email" autoComplete="off" inputMode="email" spellCheck={false} maxLength={254} />
        </Field>
        <Field name="reason" required>
          <Textarea rows={3} maxLength={reasonLimit} />
        </Field>
        <div>
          <SubmitButton kind="secondary" pending={tUi('sending')}>
            {t('recoverySubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  )
}

/** A second coordinator agrees, or reads why she can't. */
export function RecoveryApproval({ recovery, language }: { recovery: RecoveryView; language: Language }) {
  const t = useTranslations('coordination.member')
  const { id, newEmail, reason, startedBy, approved, can } = recovery
  return (
    <div className="grid max-w-measure gap-4 border-s-4 border-river ps-4">
      <p className="font-semibold">{t(approved ? 'waitingNew' : 'waitingTitle')}</p>
      <p className="break-words">{t('waitingLead', { startedBy, email: newEmail })}</p>
      <p className="whitespace-pre-line text-muted">{reason}</p>
      {can.approve ? (
        <ActionForm action={agreeToRecovery} language={language} id="approval">
          <input type="hidden" name="changeId" value={id} />
          <div>
            <SubmitButton>{t('approve')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p>{t(approved ? 'approved' : 'cannotApprove')}</p>
      )}
    </div>
  )
}
