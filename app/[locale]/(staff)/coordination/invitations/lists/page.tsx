import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { ListForm } from '@/components/coordination/list-form'
import { PasteForm } from '@/components/coordination/paste-form'
import { WaitingLists } from '@/components/coordination/waiting-lists'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { listOwnLists } from '@/lib/coordination/lists/queries'
import { listLimits, refusedSchema } from '@/lib/coordination/lists/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/coordination/invitations/lists'>

export default async function BringListPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.invitationLists), 'coordinator')
  const { refused } = refusedSchema.parse(await searchParams)
  const [t, tErrors, lists] = await Promise.all([
    getTranslations('coordination.invitations'),
    getTranslations('coordination.errors'),
    listOwnLists(viewer),
  ])
  return (
    <>
      <CoordinationHead language={language} room="invitations" />
      <PageHeading title={t('listTitle')} standfirst={t('listLead')}>
        <a href={`/api/invitations/template?language=${language}`} download>
          {t('template')}
        </a>
      </PageHeading>
      <div className="grid gap-10">
        <WaitingLists lists={lists} timeZone={viewer.timeZone} language={language} />
        <ListForm
          action="/api/uploads/invitations"
          language={language}
          label={t('file')}
          send={t('read')}
          mostBytes={listLimits.bytes}
          tooBig={tErrors('listTooBig')}
          refused={refused && tErrors(refused)}
        />
        <PasteForm language={language} />
      </div>
    </>
  )
}
