'use client'
import { useParams } from 'next/navigation'
import { defaultLanguage, languageOf } from '@/lib/core/locale'
import en from '@/messages/en/error.json'
import id from '@/messages/id/error.json'
import vi from '@/messages/vi/error.json'
import { Button, ButtonLink } from './button'
import { PageHeading } from './page-heading'

const sentences = { en, id, vi }

type Props = { error: unknown; retry: () => void }

/** The number under which the log tells more. */
const referenceOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : null

/** What happened, what is safe, what to do next. It carries its words: nothing can be fetched any more. */
export function ErrorMessage({ error, retry }: Props) {
  const params = useParams<{ locale?: string }>() as { locale?: string } | null
  const language = languageOf(params?.locale ?? defaultLanguage)
  const say = sentences[language]
  const reference = referenceOf(error)
  return (
    <div lang={language} role="alert">
      <PageHeading title={say.title} standfirst={say.what} />
      <p>{say.safe}</p>
      <p className="mt-2">
        {say.next} {reference && <strong className="font-mono">{reference}</strong>}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button onClick={retry}>{say.retry}</Button>
        <ButtonLink kind="secondary" href={`/${language}`}>
          {say.start}
        </ButtonLink>
      </div>
    </div>
  )
}
