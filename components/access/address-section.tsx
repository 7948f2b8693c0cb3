import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { AddressForm } from './address-form'

type Change = { newEmail: string; oldConfirmedAt: Date | null; newConfirmedAt: Date | null }

const waitingFor = ({ oldConfirmedAt, newConfirmedAt }: Change) =>
  oldConfirmedAt ? 'waitingNew' : newConfirmedAt ? 'waitingOld' : 'waitingBoth'

/** Where her links go, and a change of it that waits for a mailbox. */
export function AddressSection({
  email,
  change,
  language,
}: {
  email: string
  change: Change | null
  language: Language
}) {
  const t = useTranslations('settings.address')
  return (
    <section className="grid gap-6">
      <SectionHeading title={t('title')} />
      <p className="-mt-4 max-w-measure break-words">{t('current', { email })}</p>
      {change && (
        <Notice quiet title={`${t('waiting', { email: change.newEmail })} ${t(waitingFor(change))}.`}>
          {t('waitingNote')}
        </Notice>
      )}
      <p className="max-w-measure text-muted">{t('lead')}</p>
      <AddressForm language={language} />
    </section>
  )
}
