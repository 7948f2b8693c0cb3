import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { decideCase } from '@/lib/moderation/actions'
import type { CaseView } from '@/lib/moderation/queries'
import { verdictLimit } from '@/lib/moderation/schema'

/** Deciding: the words stay or go, and their author is told why. */
export function VerdictForm({ one, language }: { one: CaseView; language: Language }) {
  const t = useTranslations('moderation.verdict')
  const outcomes = (['kept', 'removed'] as const).map((value) => ({
    value,
    label: t(value),
    hint: t(`${value}Hint`),
  }))
  return (
    <section aria-labelledby="verdict" className="max-w-measure">
      <SectionHeading id="verdict" title={t('title')} />
      <ActionForm
        action={decideCase}
        language={language}
        id="verdict-form"
        labels={{ outcome: t('outcome'), words: t('words') }}
      >
        <input type="hidden" name="case" value={one.id} />
        <RadioGroup name="outcome" choices={outcomes} required />
        <Field name="words" hint={t('wordsHint', { name: one.said.author.name })} required>
          <Textarea maxLength={verdictLimit} rows={4} />
        </Field>
        <SubmitButton>{t('send')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
