import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { LeaveButton } from './leave-button'

export function LeaveSection({ language }: { language: Language }) {
  const t = useTranslations()
  return (
    <section>
      <SectionHeading title={t('settings.leave.title')} />
      <p className="max-w-measure text-muted">{t('settings.leave.lead')}</p>
      <LeaveButton language={language} label={t('layout.nav.signOut')} />
    </section>
  )
}
