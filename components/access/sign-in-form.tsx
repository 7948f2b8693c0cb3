import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { askToSignIn } from '@/lib/access/sign-in/actions'
import type { Language } from '@/lib/core/locale'

/** One question: which mailbox is yours? `next` is where she wanted to go. */
export function SignInForm({ language, next }: { language: Language; next: string }) {
  const t = useTranslations('access.signIn')
  const tUi = useTranslations('ui')
  return (
    <ActionForm action={askToSignIn} language={language} labels={{ email: t('email') }}>
      <input type="hidden" name="next" value={next} />
      <Field name="email" hint={t('emailHint')} required>
        <Input type="email" autoComplete="email" inputMode="email" spellCheck={false} maxLength={254} />
      </Field>
      <div>
        <SubmitButton pending={tUi('sending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
