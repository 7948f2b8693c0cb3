'use client'
import { useActionState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { confirmAddressOfApplication } from '@/lib/members/joining/actions'

export type ConfirmWords = Record<
  | 'title'
  | 'lead'
  | 'button'
  | 'sending'
  | 'doneTitle'
  | 'done'
  | 'stories'
  | 'expiredTitle'
  | 'expired'
  | 'again',
  string
>

type Props = { language: Language; token: string; words: ConfirmWords; joinHref: string; storiesHref: string }

/** Her yes to the address she gave; then thanks, or what to do when the link has run out. */
export function ConfirmForm({ language, token, words, joinHref, storiesHref }: Props) {
  const [result, confirm] = useActionState(confirmAddressOfApplication, null)
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
        <PageHeading title={words.expiredTitle} standfirst={words.expired}>
          <ButtonLink href={joinHref}>{words.again}</ButtonLink>
        </PageHeading>
      </div>
    )
  return (
    <form action={confirm}>
      <PageHeading title={words.title} standfirst={words.lead} />
      {result && (
        <Notice kind="warning" className="mb-6">
          {result.message}
        </Notice>
      )}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pending={words.sending}>{words.button}</SubmitButton>
    </form>
  )
}
