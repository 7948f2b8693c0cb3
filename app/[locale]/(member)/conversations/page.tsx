import { getTranslations, setRequestLocale } from 'next-intl/server'
import { ConversationList } from '@/components/conversations/conversation-list'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMember } from '@/lib/access/viewer'
import { listConversations } from '@/lib/conversations/queries'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function ConversationsPage({ params }: PageProps<'/[locale]/conversations'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const viewer = await requireMember(language, localPath(language, paths.conversations))
  const [t, conversations] = await Promise.all([getTranslations('conversations'), listConversations(viewer)])
  return (
    <>
      <PageHeading title={t('title')} standfirst={t('lead')} />
      <ConversationList conversations={conversations} language={language} timeZone={viewer.timeZone} />
    </>
  )
}
