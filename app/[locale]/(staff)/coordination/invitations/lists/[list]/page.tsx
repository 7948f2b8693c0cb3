import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { ListEnd } from '@/components/coordination/list-end'
import { ListProblem } from '@/components/coordination/list-problem'
import { ListRows } from '@/components/coordination/list-rows'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { getInvitationList } from '@/lib/coordination/lists/queries'
import { isGood } from '@/lib/coordination/lists/reading'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/coordination/invitations/lists/[list]'>

export default async function ListPage({ params, searchParams }: Props) {
  const { locale, list: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.invitationList(id)), 'coordinator')
  const list = await getInvitationList(viewer, id)
  if (!list) notFound()
  const t = await getTranslations('coordination.list')
  const { reading, text } = list
  const rows = reading.ok ? reading.rows : []
  const good = rows.filter(isGood).length
  return (
    <>
      <CoordinationHead language={language} room="invitations" outcome={outcomeOf(await searchParams)} />
      <PageHeading
        title={t('title')}
        standfirst={reading.ok ? t('lead', { good, bad: rows.length - good }) : undefined}
      />
      <ListProblem reading={reading} />
      {reading.ok && <ListRows id={id} rows={rows} language={language} />}
      <ListEnd id={id} text={text} isOpen={!reading.ok} language={language} />
    </>
  )
}
