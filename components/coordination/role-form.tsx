import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { grant, take } from '@/lib/access/roles/actions'
import { roles } from '@/lib/access/roles/schema'
import type { Language } from '@/lib/core/locale'

type Role = (typeof roles)[number]
type Props = { memberId: string; role: Role; held: boolean; language: Language }

/** Gives a role or takes it back. */
function RoleForm({ memberId, role, held, language }: Props) {
  const t = useTranslations('coordination.member')
  const name = useTranslations('members.roles')(role)
  return (
    <ActionForm action={held ? take : grant} language={language} id={`role-${role}`} className="grid gap-3">
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="role" value={role} />
      <div>
        <SubmitButton kind={held ? 'destructive' : 'secondary'} size="small">
          <span aria-hidden>{t(held ? 'take' : 'grant')}</span>
          <VisuallyHidden>{t(held ? 'takeNamed' : 'grantNamed', { role: name })}</VisuallyHidden>
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

/** The roles there are, and which of them she holds. */
export function RoleList({
  memberId,
  held,
  language,
}: {
  memberId: string
  held: readonly Role[]
  language: Language
}) {
  const t = useTranslations('coordination.member')
  const tRoles = useTranslations('members.roles')
  return (
    <ul className="max-w-measure border-b border-line">
      {roles.map((role) => (
        <li
          key={role}
          className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3"
        >
          <span>
            <strong className="font-semibold">{tRoles(role)}</strong>{' '}
            <span className="text-muted">· {t(held.includes(role) ? 'held' : 'notHeld')}</span>
          </span>
          <RoleForm memberId={memberId} role={role} held={held.includes(role)} language={language} />
        </li>
      ))}
    </ul>
  )
}
