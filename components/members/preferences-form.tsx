import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Viewer } from '@/lib/access/policy'
import type { Language } from '@/lib/core/locale'
import { savePreferences } from '@/lib/members/settings/actions'
import { PreferenceFields, usePreferenceLabels } from './preference-fields'

const id = 'preferences'

/** `language` is the page's; hers is one of the answers. */
export function PreferencesForm({ viewer, language }: { viewer: Viewer; language: Language }) {
  const t = useTranslations('ui')
  return (
    <ActionForm action={savePreferences} language={language} id={id} labels={usePreferenceLabels()}>
      <PreferenceFields preferences={viewer} form={id} />
      <div>
        <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
