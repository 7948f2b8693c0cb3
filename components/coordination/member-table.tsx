import { useTranslations } from 'next-intl'
import { Table, type Column } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { listMembersForCoordination } from '@/lib/members/directory/queries'

type Row = Awaited<ReturnType<typeof listMembersForCoordination>>['items'][number]

/** Members by name; each leads to her page. */
export function MemberTable({ members, language }: { members: Row[]; language: Language }) {
  const t = useTranslations('coordination.members')
  const tRoles = useTranslations('members.roles')
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('name'),
      cell: ({ id, name }) => <a href={localPath(language, paths.coordinationMember(id))}>{name}</a>,
    },
    { key: 'institution', title: t('institution'), cell: ({ institution }) => institution },
    {
      key: 'roles',
      title: t('roles'),
      cell: ({ roles, suspended }) => (
        <span className="flex flex-wrap gap-1.5">
          {roles.map((role) => (
            <Tag key={role} tone="river">
              {tRoles(role)}
            </Tag>
          ))}
          {suspended && <Tag tone="clay">{t('suspended')}</Tag>}
        </span>
      ),
    },
  ]
  return (
    <Table caption={t('caption')} captionHidden columns={columns} rows={members} rowKey={({ id }) => id} />
  )
}
