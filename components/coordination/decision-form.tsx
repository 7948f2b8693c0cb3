import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { acceptApplication, declineApplication } from '@/lib/members/joining/actions'
import { SecondStep } from '@/components/ui/second-step'

type Props = { id: string; name: string; language: Language }

const decisions = [
  { decision: 'accept', action: acceptApplication, kind: 'primary' },
  { decision: 'decline', action: declineApplication, kind: 'destructive' },
] as const

/** Yes or no, each said twice. */
export function DecisionForm({ id, name, language }: Props) {
  const t = useTranslations('coordination.application')
  const tUi = useTranslations('ui')
  return (
    <div className="flex flex-wrap gap-4">
      {decisions.map(({ decision, action, kind }) => (
        <SecondStep key={decision} opener={t(decision)} kind={kind} group="decision">
          <p>{t(`${decision}Sure`, { name })}</p>
          <ActionForm action={action} language={language} id={decision}>
            <input type="hidden" name="applicationId" value={id} />
            <div>
              <SubmitButton kind={kind} pending={tUi('sending')}>
                {t(`${decision}Yes`)}
              </SubmitButton>
            </div>
          </ActionForm>
        </SecondStep>
      ))}
    </div>
  )
}
