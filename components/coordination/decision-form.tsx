import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { ButtonKind } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { FormFold } from '@/components/ui/form-fold'
import { Textarea } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import { acceptApplication, askApplicant, declineApplication } from '@/lib/coordination/applications/actions'
import type { ApplicationView } from '@/lib/coordination/applications/queries'
import { limits } from '@/lib/coordination/applications/schema'
import { type Language, languageNames } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'

type WayProps = {
  way: 'accept' | 'ask' | 'decline'
  kind: ButtonKind
  action: (before: Result<void> | null, form: FormData) => Promise<Result<void>>
  labels: Record<string, string>
  application: ApplicationView
  language: Language
  children: ReactNode
}

/** One of the ways to answer her: what it will do, what is written to her, and the second press. */
function Way({ way, kind, action, labels, application, language, children }: WayProps) {
  const t = useTranslations('coordination.application')
  const tUi = useTranslations('ui')
  return (
    <ActionForm
      action={action}
      language={language}
      id={way}
      labels={labels}
      className="grid gap-4 has-[[role=alert]]:basis-full has-[details[open]]:basis-full"
    >
      <input type="hidden" name="applicationId" value={application.id} />
      <FormFold opener={t(way)} kind={kind} group="decision">
        <p>{t(`${way}Sure`, { name: application.name })}</p>
        {children}
        <div>
          <SubmitButton kind={kind === 'destructive' ? kind : 'primary'} pending={tUi('sending')}>
            {t(`${way}Yes`)}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  )
}

type LetterProps = { letter: string; meaning: string; hers: Language; language: Language }

/** The letter that says no: prepared in her language, to be changed at will, and what it says for whoever can't read it. */
function Letter({ letter, meaning, hers, language }: LetterProps) {
  const t = useTranslations('coordination.application')
  return (
    <>
      <Field name="letter" hint={t('letterHint', { language: languageNames[hers] })} required>
        <Textarea rows={10} maxLength={limits.letter} defaultValue={letter} lang={hers} />
      </Field>
      {hers !== language && (
        <Disclosure title={t('meaning')}>
          <p className="whitespace-pre-line text-muted">{meaning}</p>
        </Disclosure>
      )}
    </>
  )
}

type Common = Pick<WayProps, 'application' | 'language'>

function Accept(props: Common) {
  const t = useTranslations('coordination.application')
  const tUi = useTranslations('ui')
  const hint = t('wordsHint', { language: languageNames[props.application.language] })
  return (
    <Way way="accept" kind="primary" action={acceptApplication} labels={{ words: t('words') }} {...props}>
      <Field name="words" hint={hint} optional={tUi('optional')}>
        <Textarea rows={2} maxLength={limits.words} />
      </Field>
    </Way>
  )
}

function Ask(props: Common) {
  const t = useTranslations('coordination.application')
  const labels = { question: t('questionLabel') }
  const hint = t('questionHint', { language: languageNames[props.application.language] })
  return (
    <Way way="ask" kind="secondary" action={askApplicant} labels={labels} {...props}>
      <Field name="question" hint={hint} required>
        <Textarea rows={4} maxLength={limits.question} />
      </Field>
    </Way>
  )
}

type Props = Omit<LetterProps, 'hers'> & { application: ApplicationView }

/** The three ways to answer her. */
export function DecisionForm({ application, letter, meaning, language }: Props) {
  const t = useTranslations('coordination.application')
  const common = { application, language }
  const labels = { letter: t('letterLabel') }
  return (
    <section aria-labelledby="decision">
      <SectionHeading id="decision" title={t('decisionTitle')} />
      <div className="flex flex-wrap items-start gap-4">
        <Accept {...common} />
        {application.can.ask && <Ask {...common} />}
        <Way way="decline" kind="destructive" action={declineApplication} labels={labels} {...common}>
          <Letter letter={letter} meaning={meaning} hers={application.language} language={language} />
        </Way>
      </div>
    </section>
  )
}
