import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { RecoveryView } from '@/lib/access/address/queries'
import type { Language } from '@/lib/core/locale'
import type { getMemberForCoordination } from '@/lib/members/directory/queries'
import { AccessForm } from './access-form'
import { Acts } from './acts'
import { RecoveryApproval, RecoveryForm } from './recovery-form'
import { RoleList } from './role-form'

type Props = {
  member: NonNullable<Awaited<ReturnType<typeof getMemberForCoordination>>>
  recovery: RecoveryView | null
  timeZone: string
  language: Language
}

/** A member as coordinators see her: what she may, and what was done. */
export function MemberSheet({ member, recovery, timeZone, language }: Props) {
  const t = useTranslations('coordination.member')
  const { id, roles, suspendedAt, acts, can } = member
  return (
    <div className="grid gap-12">
      <section>
        <SectionHeading title={t('rolesTitle')} />
        <p className="mb-4 max-w-measure text-muted">{t('rolesLead')}</p>
        <RoleList memberId={id} held={roles} language={language} />
      </section>
      <section>
        <SectionHeading title={t('accessTitle')} />
        <AccessForm
          memberId={id}
          suspendedAt={suspendedAt}
          mayChange={can.suspend}
          timeZone={timeZone}
          language={language}
        />
      </section>
      {(can.recover || recovery) && (
        <section className="grid gap-5">
          <SectionHeading title={t('recoveryTitle')} />
          {recovery && <RecoveryApproval recovery={recovery} language={language} />}
          {can.recover && <p className="max-w-measure text-muted">{t('recoveryLead')}</p>}
          {can.recover && <RecoveryForm memberId={id} language={language} />}
        </section>
      )}
      <section>
        <SectionHeading title={t('actsTitle')} />
        <Acts acts={acts} timeZone={timeZone} />
      </section>
    </div>
  )
}
