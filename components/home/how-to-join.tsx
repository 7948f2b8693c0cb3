import { useTranslations } from 'next-intl'
import { JoiningSteps } from '@/components/members/joining-steps'
import { ButtonLink } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export function HowToJoin({ language }: { language: Language }) {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="joining" className="mt-16">
      <SectionHeading id="joining" title={t('joining.heading')} />
      <JoiningSteps />
      <ButtonLink href={localPath(language, paths.join)} className="mt-8">
        {t('join')}
      </ButtonLink>
    </section>
  )
}
