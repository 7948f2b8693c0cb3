import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

/** From reading to asking to join. */
export function StoryInvite({ language }: { language: Language }) {
  const t = useTranslations('stories.invite')
  return (
    <section
      aria-labelledby="invite"
      data-noprint
      className="mt-16 flex flex-wrap items-center justify-between gap-x-12 gap-y-6 rounded-card bg-sand px-6 py-8 md:px-10"
    >
      <div className="max-w-measure">
        <h2 id="invite" className="text-2xl">
          {t('heading')}
        </h2>
        <p className="mt-2 text-muted">{t('text')}</p>
      </div>
      <ButtonLink href={localPath(language, paths.join)}>{t('join')}</ButtonLink>
    </section>
  )
}
