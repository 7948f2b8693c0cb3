import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { sendMessageReport, sendPostReport } from '@/lib/moderation/actions'
import { reportLimit, reportReasons } from '@/lib/moderation/schema'

type Props = { language: Language } & ({ thread: string; number: number } | { message: string })

/** Telling those who keep it kind: why, and what they should know. Who reported stays with them. */
export function ReportForm({ language, ...about }: Props) {
  const t = useTranslations('moderation.report')
  const isPost = 'thread' in about
  return (
    <section id="report" aria-labelledby="report-title" className="max-w-measure">
      <SectionHeading id="report-title" title={t('title')} />
      <p className="mb-5">{t(isPost ? 'leadPost' : 'leadMessage')}</p>
      <ActionForm
        action={isPost ? sendPostReport : sendMessageReport}
        language={language}
        id="report-form"
        labels={{ reason: t('reason'), words: t('words') }}
      >
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <RadioGroup
          name="reason"
          required
          choices={reportReasons.map((value) => ({
            value,
            label: t(`reasons.${value}`),
            hint: t(`hints.${value}`),
          }))}
        />
        <Field name="words" hint={t('wordsHint')} optional={t('optional')}>
          <Textarea maxLength={reportLimit} rows={3} />
        </Field>
        <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
