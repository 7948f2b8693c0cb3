import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { takeMessageBack } from '@/lib/conversations/actions'
import type { Language } from '@/lib/core/locale'

type Props = { message: { id: string; number: number }; language: Language }

/** Taking one's own words back: what it means stands before the yes. */
export function TakeBackForm({ message, language }: Props) {
  const t = useTranslations('conversations')
  return (
    <details className="mt-2 text-sm">
      <summary className="inline-flex min-h-6 cursor-pointer items-center text-muted hover:text-river">
        {t('takeBack')}
      </summary>
      <ActionForm
        action={takeMessageBack}
        language={language}
        id={`take-back-${message.number}`}
        className="mt-2 grid gap-3 border-s-4 border-line ps-4"
      >
        <p>{t('takeBackSure')}</p>
        <input type="hidden" name="message" value={message.id} />
        <SubmitButton kind="destructive" size="small">
          {t('takeBackYes')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
