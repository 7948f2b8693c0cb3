import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AnswerForm } from '@/components/members/answer-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { tokenSchema } from '@/lib/access/sign-in/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getQuestion } from '@/lib/members/joining/queries'

export const metadata: Metadata = { title: { absolute: 'STEM-POWER' } }

/** A question of the coordinators, for whoever holds its link: she answers without signing in. */
export default async function AnswerPage({ params, searchParams }: PageProps<'/[locale]/join/answer'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const { token, answered } = await searchParams
  const { data: key } = tokenSchema.safeParse(token)
  const [t, asked] = await Promise.all([getTranslations('joining.answer'), key ? getQuestion(key) : null])
  if (!key || !asked) {
    const end = answered === undefined ? 'gone' : 'done'
    return (
      <PageHeading title={t(`${end}Title`)} standfirst={t(end)}>
        <ButtonLink kind="secondary" href={localPath(language, paths.stories)}>
          {t('stories')}
        </ButtonLink>
      </PageHeading>
    )
  }
  return (
    <>
      <PageHeading title={t('title', { name: asked.callName })} standfirst={t('lead')} />
      <AnswerForm token={key} question={asked.question} language={language} />
    </>
  )
}
