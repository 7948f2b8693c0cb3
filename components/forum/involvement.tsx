import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { ChoiceGroup } from '@/components/ui/choices'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { chooseInvolvement } from '@/lib/forum/spaces/actions'
import { involvements } from '@/lib/forum/spaces/schema'

type Props = { space: string; chosen: (typeof involvements)[number]; language: Language }

/** How much she wants to hear of a space. */
export function Involvement({ space, chosen, language }: Props) {
  const t = useTranslations('forum.involvement')
  const choices = involvements.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))
  return (
    <div className="text-sm [&>details]:border-b-0">
      <Disclosure title={t('title')}>
        <ActionForm action={chooseInvolvement} language={language} id="involvement" done={t('saved')}>
          <input type="hidden" name="space" value={space} />
          <ChoiceGroup name="involvement" legend={t('legend')} choices={choices} defaultValue={chosen} />
          <div>
            <SubmitButton kind="secondary" size="small">
              {t('save')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  )
}
