import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { endEverySession, endOneSession } from '@/lib/access/sessions/actions'
import type { SessionView } from '@/lib/access/sessions/queries'
import type { Language } from '@/lib/core/locale'

/** Signs one device out. */
export function EndSessionForm({ session, language }: { session: SessionView; language: Language }) {
  const t = useTranslations('settings.sessions')
  return (
    <ActionForm action={endOneSession} language={language} id={`session-${session.id}`} className="inline">
      <input type="hidden" name="id" value={session.id} />
      <SubmitButton kind="secondary" size="small">
        <span aria-hidden>{t('end')}</span>
        <VisuallyHidden>{t('endNamed', { device: session.device })}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  )
}

/** Signs out every device but this one. */
export function EndOtherSessionsForm({ language }: { language: Language }) {
  const t = useTranslations('settings.sessions')
  return (
    <ActionForm action={endEverySession} language={language} id="sessions">
      <div>
        <SubmitButton kind="secondary">{t('endOthers')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
