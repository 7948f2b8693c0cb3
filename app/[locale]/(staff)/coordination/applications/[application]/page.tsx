import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ApplicationNotes } from '@/components/coordination/application-notes'
import { ApplicationSheet } from '@/components/coordination/application-sheet'
import { ApplicationStanding } from '@/components/coordination/application-standing'
import { ApplicationTalk } from '@/components/coordination/application-talk'
import { CoordinationHead, outcomeOf } from '@/components/coordination/coordination-head'
import { DecisionForm } from '@/components/coordination/decision-form'
import { PageHeading } from '@/components/ui/page-heading'
import { requireStaff } from '@/lib/access/viewer'
import { getApplication } from '@/lib/coordination/applications/queries'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Props = PageProps<'/[locale]/coordination/applications/[application]'>

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { locale, application: id } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const viewer = await requireStaff(language, localPath(language, paths.application(id)), 'coordinator')
  const application = await getApplication(viewer, id)
  if (!application) notFound()
  const { name, callName, can, language: hers } = application
  const [t, tHers] = await Promise.all([
    getTranslations('joining.letters'),
    getTranslations({ locale: hers, namespace: 'joining.letters' }),
  ])
  const { timeZone } = viewer
  return (
    <>
      <CoordinationHead language={language} room="queue" outcome={outcomeOf(await searchParams)} />
      <PageHeading title={name} />
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-12">
          <ApplicationStanding application={application} timeZone={timeZone} language={language} />
          <ApplicationSheet application={application} timeZone={timeZone} language={language} />
          <ApplicationTalk application={application} timeZone={timeZone} />
          {can.decide && (
            <DecisionForm
              application={application}
              letter={tHers('decline', { name: callName })}
              meaning={t('decline', { name: callName })}
              language={language}
            />
          )}
        </div>
        <ApplicationNotes application={application} timeZone={timeZone} language={language} />
      </div>
    </>
  )
}
