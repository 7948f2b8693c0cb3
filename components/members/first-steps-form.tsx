import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Viewer } from '@/lib/access/policy'
import type { Language } from '@/lib/core/locale'
import { begin } from '@/lib/members/settings/actions'
import { PreferenceFields, usePreferenceLabels } from './preference-fields'

const id = 'begin'

/** The first step: what we may call her, in which language, by which clock. */
export function FirstStepsForm({ viewer, language }: { viewer: Viewer; language: Language }) {
  const t = useTranslations('members.welcome')
  const tUi = useTranslations('ui')
  return (
    <ActionForm action={begin} language={language} id={id} labels={usePreferenceLabels()}>
      <PreferenceFields preferences={{ ...viewer, language }} form={id} />
      <div>
        <SubmitButton pending={tUi('saving')}>{t('next')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
