import { getTranslations, setRequestLocale } from 'next-intl/server'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { InvitationList } from '@/components/coordination/invitation-list'
import { InvitationStandings } from '@/components/coordination/invitation-standings'
import { InviteForm } from '@/components/coordination/invite-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { Pager } from '@/components/ui/pager'
import { requireStaff } from '@/lib/access/viewer'
import { countInvitations, listInvitations } from '@/lib/coordination/invitations/queries'
import { shownSchema } from '@/lib/coordination/invitations/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/coordination/invitations'>

export default async function InvitationsPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const here = localPath(language, paths.invitations)
  const viewer = await requireStaff(language, here, 'coordinator')
  const query = await searchParams
  const { only, show, after, sent } = shownSchema.parse(query)
  const [t, tUi, counts, { items, next }] = await Promise.all([
    getTranslations('coordination.invitations'),
    getTranslations('ui'),
    countInvitations(viewer),
    listInvitations(viewer, { only, standing: show, after }),
  ])
  const page = `${here}?show=${show}`
  return (
    <>
      <CoordinationHead language={language} room="invitations" outcome={outcomeOf(query)} count={sent} />
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <div className="mb-10 flex flex-wrap items-start gap-4">
        <InviteForm language={language} />
        <ButtonLink kind="secondary" href={localPath(language, paths.invitationLists)}>
          {t('listTitle')}
        </ButtonLink>
      </div>
      <InvitationStandings counts={counts} shown={only ? undefined : show} language={language} />
      <InvitationList invitations={items} timeZone={viewer.timeZone} language={language} />
      <Pager
        label={tUi('pages')}
        previous={after ? { href: page, label: t('first') } : undefined}
        next={next ? { href: `${page}&after=${next}`, label: t('more') } : undefined}
      />
      <p className="mt-8 max-w-measure text-sm text-muted">{t('erased')}</p>
    </>
  )
}
