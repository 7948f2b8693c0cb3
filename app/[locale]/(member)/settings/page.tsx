import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AddressSection } from '@/components/access/address-section'
import { LeaveSection } from '@/components/access/leave-section'
import { SessionsSection } from '@/components/access/sessions-section'
import { BlocksSection } from '@/components/members/blocks-section'
import { PreferencesForm } from '@/components/members/preferences-form'
import { OwnStories } from '@/components/stories/own-stories'
import { Notice } from '@/components/ui/notice'
import { PageHeading, SectionHeading } from '@/components/ui/page-heading'
import { getOwnAddress, getOwnChange } from '@/lib/access/address/queries'
import { listSessions } from '@/lib/access/sessions/queries'
import { requireMember } from '@/lib/access/viewer'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listBlocks } from '@/lib/members/blocks/queries'
import { listOwnStories } from '@/lib/stories/queries'

const notices = ['saved', 'ended', 'asked', 'withdrawn', 'blocked', 'unblocked'] as const

export default async function SettingsPage({ params, searchParams }: PageProps<'/[locale]/settings'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.settings))
  const asked = await searchParams
  const [t, email, change, sessions, stories, blocks] = await Promise.all([
    getTranslations('settings'),
    getOwnAddress(viewer),
    getOwnChange(viewer),
    listSessions(viewer),
    listOwnStories(viewer, language),
    listBlocks(viewer),
  ])
  const notice = notices.find((one) => asked[one] !== undefined)
  return (
    <div className="grid gap-14">
      <div>
        <PageHeading title={t('title')}>
          <a href={localPath(language, paths.profile)}>{t('profile')}</a>
          <a href={localPath(language, paths.reports)}>{t('reports')}</a>
        </PageHeading>
        {notice && <Notice kind="success">{t(notice)}</Notice>}
      </div>
      <section>
        <SectionHeading title={t('you')} />
        <PreferencesForm viewer={viewer} language={language} />
      </section>
      <OwnStories stories={stories} language={language} />
      <AddressSection email={email} change={change} language={language} />
      <SessionsSection sessions={sessions} timeZone={viewer.timeZone} language={language} />
      <BlocksSection blocks={blocks} timeZone={viewer.timeZone} language={language} />
      <LeaveSection language={language} />
    </div>
  )
}
