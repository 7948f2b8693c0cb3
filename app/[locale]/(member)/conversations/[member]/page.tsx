import { getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MessagePages } from '@/components/conversations/message-pages'
import { Messages } from '@/components/conversations/messages'
import { WriteTo } from '@/components/conversations/write-to'
import { BlockForm } from '@/components/members/block-form'
import { ReportForm } from '@/components/moderation/report-form'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { getMessageDraft, getPartner, readMessages } from '@/lib/conversations/queries'
import { beforeSchema } from '@/lib/conversations/schema'
import { idSchema } from '@/lib/core/id'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function ConversationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/conversations/[member]'>) {
  const { locale, member } = await params
  const language = languageOf(locale)
  setRequestLocale(language)
  const here = localPath(language, paths.conversation(member))
  const viewer = await requireMember(language, here)
  const partner = idSchema.safeParse(member).success ? await getPartner(viewer, member) : null
  if (!partner) notFound()
  const { before, takenBack, report } = await searchParams
  const [t, { messages, earlier, readTo }, draft] = await Promise.all([
    getTranslations('conversations'),
    readMessages(viewer, member, beforeSchema.parse(before)),
    getMessageDraft(viewer, member),
  ])
  const reported = messages.find((message) => message.id === report && message.can.report)
  const { id, timeZone } = viewer
  const list = { href: localPath(language, paths.conversations), label: t('title') }
  return (
    <>
      <Breadcrumb label={t('title')} steps={[list]} />
      <PageHeading title={partner.name} eyebrow={partner.institution} size="medium">
        <BlockForm member={partner} language={language} />
      </PageHeading>
      {takenBack !== undefined && <Notice kind="success">{t('takenBack')}</Notice>}
      {reported && (
        <div className="mb-10">
          <ReportForm message={reported.id} language={language} />
        </div>
      )}
      <Messages messages={messages} readTo={readTo} partner={partner} reader={{ id, language, timeZone }} />
      <MessagePages path={here} earlier={earlier} isNewest={before === undefined} />
      <div id="newest" className="mt-8">
        <WriteTo partner={partner} draft={draft} language={language} timeZone={timeZone} />
      </div>
    </>
  )
}
