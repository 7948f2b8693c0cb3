import { useTranslations } from 'next-intl'
import { type Column, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { listKeptSpaces } from '@/lib/forum/spaces/queries'

type Row = Awaited<ReturnType<typeof listKeptSpaces>>[number]

/** Every space there is, by what it is called, not by what is said in it. */
export function KeptSpaces({ spaces, language }: { spaces: Row[]; language: Language }) {
  const t = useTranslations('coordination.spaces')
  const tKinds = useTranslations('forum.kinds')
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('name'),
      cell: ({ slug, name }) => <a href={localPath(language, paths.keptSpace(slug))}>{name}</a>,
    },
    {
      key: 'kind',
      title: t('kind'),
      cell: ({ kind, listed, archived }) => (
        <span className="flex flex-wrap gap-1.5">
          <Tag>{tKinds(kind)}</Tag>
          {listed && <Tag tone="river">{t('listedTag')}</Tag>}
          {archived && <Tag tone="clay">{t('archivedTag')}</Tag>}
        </span>
      ),
    },
    { key: 'members', title: t('members'), cell: ({ members }) => members, numeric: true },
  ]
  return (
    <Table caption={t('caption')} captionHidden columns={columns} rows={spaces} rowKey={({ slug }) => slug} />
  )
}
