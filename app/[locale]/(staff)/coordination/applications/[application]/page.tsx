import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ApplicationSheet } from '@/components/coordination/application-sheet'
import { CoordinationHead } from '@/components/coordination/coordination-head'
import { DecisionForm } from '@/components/coordination/decision-form'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import { requireStaff } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { getApplication } from '@/lib/members/joining/queries'

type Props = PageProps<'/[locale]/coordination/applications/[application]'>

export default async function ApplicationPage({ params }: Props) {
  const { locale, application: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.application(id)), 'coordinator')
  const application = await getApplication(viewer, id)
  if (!application) notFound()
  const t = await getTranslations('coordination.application')
  const { name, can, status, decidedAt } = application
  return (
    <>
      <CoordinationHead language={language} room="queue" />
      <PageHeading title={name} />
      <ApplicationSheet application={application} timeZone={viewer.timeZone} />
      <div className="mt-12">
        {can.decide && <DecisionForm id={id} name={name} language={language} />}
        {decidedAt && (
          <Notice quiet>
            {t(status === 'accepted' ? 'accepted' : 'declined')}{' '}
            <Time at={decidedAt} timeZone={viewer.timeZone} />
          </Notice>
        )}
      </div>
      <p className="mt-10 text-sm text-muted">{t('private')}</p>
    </>
  )
}
