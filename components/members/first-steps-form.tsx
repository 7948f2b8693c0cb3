import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/choices'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Viewer } from '@/lib/access/policy'
import type { Language } from '@/lib/core/locale'
import { begin } from '@/lib/members/settings/actions'
import { CharterText } from './charter-text'
import { PreferenceFields, usePreferenceLabels } from './preference-fields'

const id = 'begin'

export function FirstStepsForm({ viewer, language }: { viewer: Viewer; language: Language }) {
  const t = useTranslations('members.welcome')
  const tUi = useTranslations('ui')
  const labels = { ...usePreferenceLabels(), charter: t('agreeLabel') }
  return (
    <ActionForm action={begin} language={language} id={id} labels={labels} className="grid gap-12">
      <section className="grid gap-6">
        <SectionHeading title={t('you')} />
        <PreferenceFields preferences={{ ...viewer, language }} form={id} />
      </section>
      <section>
        <SectionHeading title={t('charter')} />
        <CharterText />
      </section>
      <section className="grid gap-6">
        <Checkbox name="charter" value="yes" id={`${id}-charter`} label={t('agree')} required />
        <div>
          <SubmitButton pending={tUi('saving')}>{t('submit')}</SubmitButton>
        </div>
      </section>
    </ActionForm>
  )
}
