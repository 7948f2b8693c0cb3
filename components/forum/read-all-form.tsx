import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { readWholeSpace } from '@/lib/forum/threads/actions'

/** For whoever has been away for long: nothing in this space counts as new any more. */
export function ReadAllForm({ space, language }: { space: string; language: Language }) {
  const t = useTranslations('forum.space')
  return (
    <ActionForm action={readWholeSpace} language={language} id="read-all" className="mt-6">
      <input type="hidden" name="space" value={space} />
      <SubmitButton kind="secondary" size="small">
        {t('readAll')}
      </SubmitButton>
    </ActionForm>
  )
}
