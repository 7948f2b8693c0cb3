import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { bringInvitationList, correctInvitationList } from '@/lib/coordination/lists/actions'
import type { Language } from '@/lib/core/locale'

const wide = 'font-mono text-sm whitespace-pre overflow-x-auto'

/** The lines of a table, copied from wherever they are. */
export function PasteForm({ language }: { language: Language }) {
  const t = useTranslations('coordination.invitations')
  const tUi = useTranslations('ui')
  return (
    <ActionForm
      action={bringInvitationList}
      language={language}
      id="paste"
      labels={{ list: t('orPaste') }}
      className="grid gap-3"
    >
      <Field name="list" hint={t('pasteHint')} required>
        <Textarea rows={6} className={wide} spellCheck={false} />
      </Field>
      <SubmitButton kind="secondary" pending={tUi('sending')}>
        {t('look')}
      </SubmitButton>
    </ActionForm>
  )
}

type CorrectProps = { id: string; text: string; language: Language }

/** The list as it was brought in, to be mended. */
export function CorrectForm({ id, text, language }: CorrectProps) {
  const t = useTranslations('coordination.list')
  const tUi = useTranslations('ui')
  return (
    <ActionForm
      action={correctInvitationList}
      language={language}
      id="correct"
      labels={{ list: t('text') }}
      className="grid gap-3"
    >
      <input type="hidden" name="listId" value={id} />
      <Field name="list" hint={t('textHint')} required>
        <Textarea rows={8} className={wide} spellCheck={false} defaultValue={text} />
      </Field>
      <SubmitButton kind="secondary" pending={tUi('sending')}>
        {t('again')}
      </SubmitButton>
    </ActionForm>
  )
}
