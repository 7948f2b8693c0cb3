'use client'
import '@/lib/core/without-eval'
import { startTransition, useActionState, useState, type ReactNode, type SubmitEvent } from 'react'
import { useForm } from 'react-hook-form'
import { buttonClass } from '@/components/ui/button'
import { FormContext } from '@/components/ui/form-state'
import { FormSummary } from '@/components/ui/form-summary'
import type { Language } from '@/lib/core/locale'
import type { Result } from '@/lib/core/result'
import { askToJoin } from '@/lib/members/joining/actions'
import type { ApplicationInput } from '@/lib/members/joining/schema'
import { ApplicationFields } from './application-fields'
import {
  applicationResolver,
  type ApplicationWords,
  type Sentences,
  sentencesOf,
  type Typed,
} from './application-words'

const id = 'application'

type Props = { language: Language; words: ApplicationWords; sentences: Sentences; charter: ReactNode }
type Fields = Record<string, string>

/** What was ticked when a form without JavaScript came back. */
const tickedIn = (result: Result<void> | null) =>
  result && !result.ok ? (result.values.spokenLanguages ?? []) : undefined

/** Checks in the browser by the server's own rules; what passes, the server checks again. */
function useApplication(sentences: Sentences, language: Language) {
  const [result, send, isSending] = useActionState(askToJoin, null)
  // What the browser found at the last attempt; null when the server had the last word.
  const [found, setFound] = useState<Fields | null>(null)
  const { register, handleSubmit, formState } = useForm<Typed, unknown, ApplicationInput>({
    // The library needs to know what is ticked from the start; it would tick the others as well.
    defaultValues: { spokenLanguages: [tickedIn(result) ?? language].flat() },
    resolver: applicationResolver(sentences),
    shouldFocusError: false,
  })
  const isBusy = isSending || formState.isSubmitting
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (isBusy) return
    void handleSubmit(
      () => {
        setFound(null)
        startTransition(() => send(new FormData(form)))
      },
      (errors) => setFound(sentencesOf(errors)),
    )(event)
  }
  const refused = result && !result.ok ? result : null
  const problem = found
    ? { message: sentences.invalid, fields: found, attempt: found }
    : refused && { message: refused.message, fields: refused.fields, attempt: refused }
  const errors = found ? sentencesOf(formState.errors) : (refused?.fields ?? {})
  return { send, onSubmit, register, isBusy, problem, errors, values: refused?.values ?? null }
}

/** Asking to join. Without JavaScript the browser posts it, and it comes back with what was typed. */
export function ApplicationForm({ language, words, sentences, charter }: Props) {
  const { send, onSubmit, register, isBusy, problem, errors, values } = useApplication(sentences, language)
  const { labels } = words
  return (
    <form id={id} action={send} onSubmit={onSubmit} noValidate className="grid max-w-measure gap-8">
      <input type="hidden" name="language" value={language} />
      {problem && !isBusy && <FormSummary {...problem} labels={labels} formId={id} />}
      <FormContext value={{ id, labels, errors, values }}>
        <ApplicationFields id={id} words={words} register={register} language={language} charter={charter} />
      </FormContext>
      <div>
        <p className="mb-4 text-sm text-muted">{words.privacy}</p>
        <button type="submit" aria-disabled={isBusy || undefined} className={buttonClass('primary')}>
          {isBusy ? words.sending : words.send}
        </button>
      </div>
    </form>
  )
}
