import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { BlockForm } from './block-form'

type Props = { member: { id: string; name: string; isOwn: boolean }; canWrite: boolean; language: Language }

/** What one can do on a member's page: with one's own, change it; with another's, write to her or never meet her. */
export function MemberActs({ member, canWrite, language }: Props) {
  const t = useTranslations('profile.page')
  if (member.isOwn) return <ButtonLink href={localPath(language, paths.profile)}>{t('edit')}</ButtonLink>
  return (
    <>
      {canWrite && (
        <ButtonLink href={localPath(language, paths.conversation(member.id))}>{t('write')}</ButtonLink>
      )}
      <BlockForm member={member} language={language} />
    </>
  )
}
