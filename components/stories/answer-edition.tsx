import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonForm } from '@/components/ui/button-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { agreeToEdition, wishForEdition } from '@/lib/stories/curation/actions'
import type { EditionToRead } from '@/lib/stories/curation/queries'
import { wishesLimit } from '@/lib/stories/curation/schema'

/** Her answer to an edition: yes to exactly these words, or what should be otherwise. */
export function AnswerEdition({ edition, language }: { edition: EditionToRead; language: Language }) {
  const t = useTranslations('stories.answer')
  const { id, state } = edition
  if (state === 'published') return <p className="max-w-measure">{t('published')}</p>
  return (
    <section aria-labelledby="answer" className="max-w-measure">
      <SectionHeading id="answer" title={t('title')} />
      <p className="mb-5">{t(state === 'agreed' ? 'agreed' : 'lead')}</p>
      <div className="flex flex-wrap gap-4">
        {state !== 'agreed' && (
          <SecondStep opener={t('yes')} kind="primary" group="answer">
            <p>{t('sure', { languages: edition.languages.length })}</p>
            <ButtonForm
              action={agreeToEdition}
              language={language}
              id="agree"
              fields={{ edition: id }}
              kind="primary"
            >
              {t('confirm')}
            </ButtonForm>
          </SecondStep>
        )}
        <SecondStep opener={t('no')} kind="secondary" group="answer">
          <ActionForm action={wishForEdition} language={language} id="wish" labels={{ wishes: t('wishes') }}>
            <input type="hidden" name="edition" value={id} />
            <Field name="wishes" hint={t('wishesHint')} required>
              <Textarea maxLength={wishesLimit} rows={5} defaultValue={edition.wishes} />
            </Field>
            <SubmitButton>{t('send')}</SubmitButton>
          </ActionForm>
        </SecondStep>
      </div>
    </section>
  )
}
