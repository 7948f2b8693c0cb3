'use client'
import { useActionState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { takeApplicationBack } from '@/lib/members/joining/actions'

export type WithdrawWords = Record<
  | ('title' | 'lead' | 'button' | 'sending' | 'doneTitle' | 'done')
  | ('goneTitle' | 'gone' | 'stories' | 'again'),
  string
>

type Props = {
  language: Language
  token: string
  words: WithdrawWords
  joinHref: string
  storiesHref: string
}

/** Taking her request back: one button, since programs that open links press none. */
export function WithdrawForm({ language, token, words, joinHref, storiesHref }: Props) {
  const [result, takeBack] = useActionState(takeApplicationBack, null)
  if (result?.ok)
    return (
      <div role="status">
        <PageHeading title={words.doneTitle} standfirst={words.done}>
          <ButtonLink kind="secondary" href={storiesHref}>
            {words.stories}
          </ButtonLink>
        </PageHeading>
      </div>
    )
  if (!token || result?.reason === 'missing' || result?.reason === 'invalid')
    return (
      <div role="alert">
        <PageHeading title={words.goneTitle} standfirst={words.gone}>
          <ButtonLink kind="secondary" href={joinHref}>
            {words.again}
          </ButtonLink>
        </PageHeading>
      </div>
    )
  return (
    <form action={takeBack}>
      <PageHeading title={words.title} standfirst={words.lead} />
      {result && (
        <Notice kind="warning" className="mb-6">
          {result.message}
        </Notice>
      )}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton kind="destructive" pending={words.sending}>
        {words.button}
      </SubmitButton>
    </form>
  )
}
