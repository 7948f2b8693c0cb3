import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { Viewer } from '@/lib/access/policy'
import { localPath, paths } from '@/lib/core/paths'

/** For a member who comes to sign in and is in already. */
export function AlreadySignedIn({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('access.signIn')
  return (
    <div className="grid justify-items-start gap-4">
      <p className="text-lg">{t('already', { name: viewer.callName })}</p>
      <ButtonLink href={localPath(viewer.language, paths.memberHome)}>{t('goHome')}</ButtonLink>
    </div>
  )
}
