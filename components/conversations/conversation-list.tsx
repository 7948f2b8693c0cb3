import { useTranslations } from 'next-intl'
import { Avatar } from '@/components/river/avatar'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { ConversationLine } from '@/lib/conversations/queries'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

type Reader = { language: Language; timeZone: string }

function Line({ conversation, language, timeZone }: Reader & { conversation: ConversationLine }) {
  const t = useTranslations('conversations')
  const { partner, unread, lastAt } = conversation
  return (
    <li className="flex items-center gap-4 border-t border-line py-4">
      <Avatar id={partner.id} />
      <div className="min-w-0 flex-1">
        <a href={localPath(language, paths.conversation(partner.id))} className="font-medium">
          {partner.name}
        </a>
        <p className="text-sm text-muted">
          <Time at={lastAt} timeZone={timeZone} />
        </p>
      </div>
      {unread > 0 && <Tag tone="river">{t('unread', { count: unread })}</Tag>}
    </li>
  )
}

/** With whom she has written, the latest first. */
export function ConversationList({
  conversations,
  ...reader
}: Reader & { conversations: ConversationLine[] }) {
  const t = useTranslations('conversations')
  if (conversations.length === 0)
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.body')}</p>
      </EmptyState>
    )
  return (
    <ul className="max-w-measure border-b border-line">
      {conversations.map((conversation) => (
        <Line key={conversation.id} conversation={conversation} {...reader} />
      ))}
    </ul>
  )
}
