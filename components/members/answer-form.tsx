import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { answerCoordinators } from '@/lib/members/joining/actions'
import { limits } from '@/lib/members/joining/schema'

type Props = { token: string; question: string; language: Language }

/** What she was asked, and room for her answer; or she takes her request back. */
export function AnswerForm({ token, question, language }: Props) {
  const t = useTranslations('joining.answer')
  return (
    <div className="grid max-w-measure gap-8">
      <blockquote className="border-s-4 border-river ps-4 text-lg whitespace-pre-line">{question}</blockquote>
      <ActionForm action={answerCoordinators} language={language} id="answer" labels={{ answer: t('label') }}>
        <input type="hidden" name="token" value={token} />
        <Field name="answer" hint={t('hint')} required>
          <Textarea rows={6} maxLength={limits.answer} />
        </Field>
        <div>
          <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
        </div>
      </ActionForm>
      <p className="text-sm">
        <a href={`${localPath(language, paths.joinWithdraw)}?token=${token}`}>{t('withdraw')}</a>
      </p>
    </div>
  )
}
