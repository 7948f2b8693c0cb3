import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import { EmptyState } from '@/components/ui/empty-state'
import { SecondStep } from '@/components/ui/second-step'
import { Time } from '@/components/ui/time'
import { sendInvitationAgain, withdrawInvitation } from '@/lib/coordination/invitations/actions'
import type { InvitationLine } from '@/lib/coordination/invitations/queries'
import { type Language, languageNames } from '@/lib/core/locale'
import { useCountryName } from './country-name'

type LineProps = { invitation: InvitationLine; timeZone: string; language: Language }

/** Since when, or until when, it has stood as it stands. */
function When({ invitation, timeZone }: Pick<LineProps, 'invitation' | 'timeZone'>) {
  const t = useTranslations('coordination.invitations')
  const { standing, expiresAt, acceptedAt, withdrawnAt } = invitation
  const said = { open: 'until', expired: 'ranOut', accepted: 'takenUp', withdrawn: 'withdrawnOn' } as const
  const at = { open: expiresAt, expired: expiresAt, accepted: acceptedAt, withdrawn: withdrawnAt }[standing]
  return t.rich(said[standing], {
    date: () => <Time at={at ?? expiresAt} timeZone={timeZone} detail="day" />,
  })
}

function Acts({ invitation, language }: Omit<LineProps, 'timeZone'>) {
  const t = useTranslations('coordination.invitations')
  const { id, name, can } = invitation
  const common = { language, fields: { invitationId: id } }
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
      {can.sendAgain && (
        <ButtonForm
          action={sendInvitationAgain}
          id={`again-${id}`}
          size="small"
          named={t('againNamed', { name })}
          {...common}
        >
          {t('again')}
        </ButtonForm>
      )}
      {can.withdraw && (
        <SecondStep opener={t('withdraw')} kind="destructive" size="small" group="withdraw">
          <p>{t('withdrawSure', { name })}</p>
          <ButtonForm action={withdrawInvitation} id={`withdraw-${id}`} kind="destructive" {...common}>
            {t('withdrawYes')}
          </ButtonForm>
        </SecondStep>
      )}
    </div>
  )
}

function Line({ invitation, timeZone, language }: LineProps) {
  const t = useTranslations('coordination.invitations')
  const countryName = useCountryName()
  const { id, name, email, language: hers, institution, country, invitedBy, can } = invitation
  const facts = [email, languageNames[hers], institution, countryName(country)].filter(Boolean)
  return (
    <li id={id} className="border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="font-serif text-lg font-semibold">{name}</span>
        <span className="text-sm text-muted">
          <When invitation={invitation} timeZone={timeZone} />
          {invitedBy && ` · ${t('by', { name: invitedBy })}`}
        </span>
      </div>
      <p className="text-sm break-words text-muted">{facts.join(' · ')}</p>
      {(can.sendAgain || can.withdraw) && <Acts invitation={invitation} language={language} />}
    </li>
  )
}

type Props = { invitations: InvitationLine[]; timeZone: string; language: Language }

/** Invitations with what can be done about each. */
export function InvitationList({ invitations, timeZone, language }: Props) {
  const t = useTranslations('coordination.invitations')
  if (invitations.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  return (
    <ul className="max-w-3xl border-b border-line">
      {invitations.map((invitation) => (
        <Line key={invitation.id} invitation={invitation} timeZone={timeZone} language={language} />
      ))}
    </ul>
  )
}
