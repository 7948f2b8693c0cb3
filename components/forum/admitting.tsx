import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ButtonForm } from '@/components/ui/button-form'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { decideOnRequest, inviteToSpace } from '@/lib/forum/memberships/actions'
import type { listInvitable, SpaceRequestLine } from '@/lib/forum/memberships/queries'

type RequestsProps = { requests: SpaceRequestLine[]; space: string; language: Language; timeZone: string }

type DecisionProps = { space: string; who: { id: string; name: string }; language: Language }

function Decision({ space, who: { id, name }, language }: DecisionProps) {
  const t = useTranslations('forum.admitting')
  return (
    <div className="flex flex-wrap gap-3">
      {(['yes', 'no'] as const).map((answer) => (
        <ButtonForm
          key={answer}
          action={decideOnRequest}
          language={language}
          id={`${answer}-${id}`}
          fields={{ space, member: id, answer }}
          kind={answer === 'yes' ? 'primary' : 'secondary'}
          named={t(`${answer}Named`, { name })}
        >
          {t(answer)}
        </ButtonForm>
      ))}
    </div>
  )
}

/** Who knocks, with her words, for those who decide. */
export function SpaceRequests({ requests, space, language, timeZone }: RequestsProps) {
  const t = useTranslations('forum.admitting')
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="requests">
      <SectionHeading id="requests" title={t('requests', { count: requests.length })} />
      <ul className="max-w-measure">
        {requests.map(({ id, name, words, at, language: lang }) => (
          <li key={id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
            <p>
              <a href={localPath(language, paths.member(id))} className="font-medium">
                {name}
              </a>{' '}
              <span className="text-sm text-muted">
                <Time at={at} timeZone={timeZone} />
              </span>
            </p>
            <p lang={lang} className="my-2 whitespace-pre-line">
              {words}
            </p>
            <Decision space={space} who={{ id, name }} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type InviteProps = {
  space: string
  /** The name she has looked for. */
  asked: string
  found: Awaited<ReturnType<typeof listInvitable>>
  language: Language
}

/** Looking for a member by name, and asking her in. */
export function InviteToSpace({ space, asked, found, language }: InviteProps) {
  const t = useTranslations('forum.admitting')
  return (
    <section aria-labelledby="invite">
      <SectionHeading id="invite" title={t('invite')} />
      <form role="search" className="flex max-w-measure flex-wrap items-end gap-3">
        <label className="grid min-w-0 grow gap-1">
          <span>{t('look')}</span>
          <input type="search" name="name" defaultValue={asked} maxLength={80} className="control" />
        </label>
        <Button type="submit" kind="secondary">
          {t('find')}
        </Button>
      </form>
      {asked && found.length === 0 && <p className="mt-4 text-muted">{t('nobody', { asked })}</p>}
      <ul className="mt-4 max-w-measure">
        {found.map(({ id, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3"
          >
            <a href={localPath(language, paths.member(id))}>{name}</a>
            <ButtonForm
              action={inviteToSpace}
              language={language}
              id={`invite-${id}`}
              fields={{ space, member: id }}
              size="small"
              named={t('askNamed', { name })}
            >
              {t('ask')}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
