import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import { Disclosure } from '@/components/ui/disclosure'
import { SecondStep } from '@/components/ui/second-step'
import { dropInvitationList } from '@/lib/coordination/lists/actions'
import { listLimits } from '@/lib/coordination/lists/schema'
import type { Language } from '@/lib/core/locale'
import { CorrectForm } from './paste-form'

type Props = { id: string; text: string; isOpen: boolean; language: Language }

/** What else can be done with a list: mended, or let go. */
export function ListEnd({ id, text, isOpen, language }: Props) {
  const t = useTranslations('coordination.list')
  return (
    <div className="mt-10 grid gap-6">
      <Disclosure title={t('correct')} open={isOpen}>
        {text.length <= listLimits.pasted ? (
          <CorrectForm id={id} text={text} language={language} />
        ) : (
          <p className="max-w-measure text-muted">{t('tooLong')}</p>
        )}
      </Disclosure>
      <SecondStep opener={t('drop')} kind="quiet">
        <p>{t('dropSure')}</p>
        <ButtonForm
          action={dropInvitationList}
          language={language}
          id="drop"
          kind="destructive"
          fields={{ listId: id }}
        >
          {t('dropYes')}
        </ButtonForm>
      </SecondStep>
      <p className="text-sm text-muted">{t('kept')}</p>
    </div>
  )
}
