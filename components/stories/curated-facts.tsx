import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/river/portrait'
import { ActionForm } from '@/components/ui/action-form'
import { Field, FieldError } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { PictureForm } from '@/components/ui/picture-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { saveStoryFacts } from '@/lib/stories/curation/actions'
import type { CuratedStory } from '@/lib/stories/curation/queries'
import { creditLimit } from '@/lib/stories/curation/schema'
import { FactsFields } from './facts-fields'

type Props = { story: CuratedStory; language: Language }

const refused = ['pictureTooBig', 'pictureTooManyPixels', 'pictureUnreadable'] as const

/** Her portrait in this edition. What it shows is said in each language, beside the text. */
export function CuratedPortrait({ story, language, outcome }: Props & { outcome: string | undefined }) {
  const t = useTranslations('stories.desk')
  const tErrors = useTranslations('core.errors')
  const wrong = refused.find((one) => one === outcome)
  return (
    <section id="portrait" aria-labelledby="portrait-title">
      <SectionHeading id="portrait-title" title={t('portrait')} />
      <div className="flex flex-wrap items-start gap-6">
        <Portrait
          id={story.subject.id}
          picture={story.edition.pictureId}
          alt={t('portrait')}
          className="size-28"
        />
        <div className="grid max-w-measure flex-1 basis-72 gap-3">
          <p className="text-muted">{t('portraitLead')}</p>
          <PictureForm
            action="/api/uploads/portrait"
            language={language}
            label={t('portraitChoose')}
            send={t('portraitSend')}
            tooBig={tErrors('pictureTooBig')}
            invalid={wrong !== undefined}
          >
            <input type="hidden" name="story" value={story.id} />
          </PictureForm>
          {wrong && <FieldError id="picture-error">{tErrors(wrong)}</FieldError>}
        </div>
      </div>
    </section>
  )
}

/** By what the story is found, and whose photograph it is. */
export function CuratedFacts({ story, language }: Props) {
  const t = useTranslations('stories.desk')
  const names = ['kind', 'stemField', 'careerStep', 'credit'] as const
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]))
  return (
    <section aria-labelledby="facts">
      <SectionHeading id="facts" title={t('facts')} />
      <ActionForm action={saveStoryFacts} language={language} id="story-facts" labels={labels}>
        <input type="hidden" name="story" value={story.id} />
        <FactsFields facts={story} />
        <Field name="credit" hint={t('creditHint')}>
          <Input maxLength={creditLimit} defaultValue={story.edition.pictureCredit} />
        </Field>
        <SubmitButton>{t('save')}</SubmitButton>
      </ActionForm>
    </section>
  )
}
