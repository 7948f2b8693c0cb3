import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SecondStep } from '@/components/ui/second-step'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { blockMember, unblockMember } from '@/lib/members/blocks/actions'
import type { Language } from '@/lib/core/locale'

type Props = { member: { id: string; name: string }; language: Language }

/** Never meeting somebody again: first what it means, then the yes. */
export function BlockForm({ member, language }: Props) {
  const t = useTranslations('blocks')
  return (
    <SecondStep opener={t('block')} kind="quiet">
      <p>{t('sure', { name: member.name })}</p>
      <ActionForm action={blockMember} language={language} id="block">
        <input type="hidden" name="member" value={member.id} />
        <SubmitButton kind="destructive">{t('yes')}</SubmitButton>
      </ActionForm>
    </SecondStep>
  )
}

export function UnblockForm({ member, language }: Props) {
  const t = useTranslations('blocks')
  return (
    <ActionForm action={unblockMember} language={language} id={`unblock-${member.id}`} className="inline">
      <input type="hidden" name="member" value={member.id} />
      <SubmitButton kind="secondary" size="small">
        <span aria-hidden>{t('end')}</span>
        <VisuallyHidden>{t('endNamed', { name: member.name })}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}
