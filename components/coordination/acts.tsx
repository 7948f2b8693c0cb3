import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import { roles } from '@/lib/access/roles/schema'
import type { getMemberForCoordination } from '@/lib/members/directory/queries'

type Act = NonNullable<Awaited<ReturnType<typeof getMemberForCoordination>>>['acts'][number]

/** What coordinators did to or with a member, the latest first. */
export function Acts({ acts, timeZone }: { acts: Act[]; timeZone: string }) {
  const t = useTranslations('coordination')
  const tRoles = useTranslations('members.roles')
  if (acts.length === 0) return <p className="text-muted">{t('member.noActs')}</p>
  return (
    <ol className="max-w-measure border-b border-line">
      {acts.map(({ id, kind, detail, at, actor }) => {
        const role = roles.find((one) => one === detail)
        return (
          <li key={id} className="border-t border-line py-3">
            <p>{t(`acts.${kind}`, { role: role ? tRoles(role) : '' })}</p>
            {kind === 'recoveryStarted' && (
              <p className="break-words whitespace-pre-line text-muted">{detail}</p>
            )}
            <p className="text-sm text-muted">
              {actor && `${t('member.by', { name: actor })} · `}
              <Time at={at} timeZone={timeZone} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
