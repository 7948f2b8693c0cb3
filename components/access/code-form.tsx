import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { enterCode } from '@/lib/access/sign-in/actions'
import type { Language } from '@/lib/core/locale'

/** The six digits of the mail; blanks between them do no harm. */
export function CodeForm({ language, next }: { language: Language; next: string }) {
  const t = useTranslations('access.code')
  const tUi = useTranslations('ui')
  return (
    <ActionForm action={enterCode} language={language} labels={{ code: t('code') }}>
      <input type="hidden" name="next" value={next} />
      <Field name="code" hint={t('codeHint')} required>
        <Input
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={20}
          className="max-w-52 text-xl tracking-[0.2em] tabular-nums"
        />
      </Field>
      <div>
        <SubmitButton pending={tUi('sending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
