import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { closeThread, pinThread } from '@/lib/forum/threads/actions'
import type { ThreadView } from '@/lib/forum/threads/queries'

type Switch = { thread: string; on: boolean; language: Language }

function CloseForm({ thread, on, language }: Switch) {
  const t = useTranslations('forum.care')
  return (
    <ActionForm action={closeThread} language={language} id="close">
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <SubmitButton kind="secondary" size="small">
        {on ? t('reopen') : t('close')}
      </SubmitButton>
    </ActionForm>
  )
}

function PinForm({ thread, on, language }: Switch) {
  const t = useTranslations('forum.care')
  return (
    <ActionForm action={pinThread} language={language} id="pin">
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <SubmitButton kind="secondary" size="small">
        {on ? t('unpin') : t('pin')}
      </SubmitButton>
    </ActionForm>
  )
}

/** For whoever may close a thread or put it on top; nothing for everybody else. */
export function ThreadCare({ thread, language }: { thread: ThreadView; language: Language }) {
  const t = useTranslations('forum.care')
  const { id, closed, pinned, can } = thread
  if (!can.close && !can.pin) return null
  return (
    <section aria-label={t('label')} className="mt-10 flex flex-wrap gap-3 border-t border-line pt-5">
      {can.close && <CloseForm thread={id} on={closed} language={language} />}
      {can.pin && <PinForm thread={id} on={pinned} language={language} />}
    </section>
  )
}
