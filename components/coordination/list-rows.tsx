import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choices'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Column, Table } from '@/components/ui/table'
import { sendInvitationList } from '@/lib/coordination/lists/actions'
import { isGood, type ListRow } from '@/lib/coordination/lists/reading'
import { type Language, languageNames } from '@/lib/core/locale'
import { useCountryName } from './country-name'

/** What is wrong with a row, and what was understood otherwise than it was written. */
function Remarks({ row: { faults, warnings } }: { row: ListRow }) {
  const t = useTranslations('coordination.list')
  return (
    <ul className="grid min-w-48 gap-1 text-sm">
      {faults.map((fault) => (
        <li key={fault} className="font-medium text-clay">
          {t(`faults.${fault}`)}
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning} className="text-muted">
          {t(`warnings.${warning}`)}
        </li>
      ))}
    </ul>
  )
}

/** Her name, with a tick if she can be invited. */
function Who({ row }: { row: ListRow }) {
  const t = useTranslations('coordination.list')
  const { invitee, written, line } = row
  const name = written.name || t('noName')
  if (!invitee || !isGood(row)) return <span className="text-muted">{name}</span>
  return (
    <div className="-my-1.5 min-w-36">
      <Checkbox name="chosen" value={invitee.email} id={`row-${line}`} label={name} defaultChecked />
    </div>
  )
}

function useColumns(): Column<ListRow>[] {
  const t = useTranslations('coordination.list')
  const countryName = useCountryName()
  return [
    { key: 'who', title: t('who'), cell: (row) => <Who row={row} /> },
    { key: 'remarks', title: t('remarks'), cell: (row) => <Remarks row={row} /> },
    { key: 'email', title: t('email'), cell: ({ written }) => written.email },
    {
      key: 'language',
      title: t('language'),
      cell: ({ invitee }) => invitee && languageNames[invitee.speaks],
    },
    {
      key: 'work',
      title: t('work'),
      cell: ({ written, invitee }) =>
        [written.institution, countryName(invitee?.country ?? '')].filter(Boolean).join(', '),
    },
    { key: 'line', title: t('line'), numeric: true, cell: ({ line }) => line },
  ]
}

type Props = { id: string; rows: ListRow[]; language: Language }

/** All rows of a list; those that can be invited are ticked, and she sends what stays ticked. */
export function ListRows({ id, rows, language }: Props) {
  const t = useTranslations('coordination.list')
  const tUi = useTranslations('ui')
  return (
    <ActionForm
      action={sendInvitationList}
      language={language}
      id="send-list"
      labels={{ chosen: t('who') }}
      className="grid gap-6"
    >
      <input type="hidden" name="listId" value={id} />
      <div id="send-list-chosen" className="min-w-0">
        <Table
          caption={t('caption')}
          captionHidden
          columns={useColumns()}
          rows={rows}
          rowKey={({ line }) => String(line)}
        />
      </div>
      {rows.some(isGood) && (
        <div>
          <SubmitButton pending={tUi('sending')}>{t('send')}</SubmitButton>
        </div>
      )}
    </ActionForm>
  )
}
