import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time } from '@/components/ui/time'
import { reinstateMember, suspendMember } from '@/lib/access/roles/actions'
import type { Language } from '@/lib/core/locale'
import { SecondStep } from '@/components/ui/second-step'

type Props = {
  memberId: string
  suspendedAt: Date | null
  mayChange: boolean
  timeZone: string
  language: Language
}

/** Whether she can sign in, and the way to change it. */
export function AccessForm({ memberId, suspendedAt, mayChange, timeZone, language }: Props) {
  const t = useTranslations('coordination.member')
  const step = suspendedAt ? 'reinstate' : 'suspend'
  const kind = suspendedAt ? 'secondary' : 'destructive'
  return (
    <div className="grid gap-4">
      <p>
        {suspendedAt ? (
          <>
            {t('suspendedSince')} <Time at={suspendedAt} timeZone={timeZone} />
          </>
        ) : (
          t('active')
        )}
      </p>
      {mayChange && (
        <SecondStep opener={t(step)} kind={kind}>
          <p>{t(`${step}Sure`)}</p>
          <ActionForm action={suspendedAt ? reinstateMember : suspendMember} language={language} id={step}>
            <input type="hidden" name="memberId" value={memberId} />
            <div>
              <SubmitButton kind={kind}>{t(`${step}Yes`)}</SubmitButton>
            </div>
          </ActionForm>
        </SecondStep>
      )}
    </div>
  )
}
