import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import {
  beginNextEdition,
  offerEdition,
  publishEdition,
  withdrawCurated,
} from '@/lib/stories/curation/actions'
import type { CuratedStory } from '@/lib/stories/curation/queries'

type Props = { story: CuratedStory; language: Language }

function Taking({ story, language }: Props) {
  const t = useTranslations('stories.desk')
  return (
    <SecondStep opener={t('withdraw')} kind="destructive" group="steps">
      <p>{t('withdrawSure')}</p>
      <ButtonForm
        action={withdrawCurated}
        language={language}
        id="withdraw"
        fields={{ story: story.id }}
        kind="destructive"
      >
        {t('withdrawYes')}
      </ButtonForm>
    </SecondStep>
  )
}

/** Asking her to read: from then on the edition stands as it is. */
function Offering({ story, language }: Props) {
  const t = useTranslations('stories.desk')
  return (
    <SecondStep opener={t('offer', { name: story.subject.name })} kind="primary" group="steps">
      <p>{t('offerSure')}</p>
      <ButtonForm
        action={offerEdition}
        language={language}
        id="offer"
        fields={{ story: story.id }}
        kind="primary"
      >
        {t('offerYes')}
      </ButtonForm>
    </SecondStep>
  )
}

function Publishing({ story, language }: Props) {
  const t = useTranslations('stories.desk')
  return (
    <ButtonForm
      action={publishEdition}
      language={language}
      id="publish"
      fields={{ edition: story.edition.id }}
      kind="primary"
    >
      {t('publish')}
    </ButtonForm>
  )
}

/** What comes next for the edition: asking her, publishing, beginning another, taking it down. */
export function CuratedSteps({ story, language }: Props) {
  const t = useTranslations('stories.desk')
  const { edition, can, state, subject } = story
  return (
    <section aria-labelledby="steps">
      <SectionHeading id="steps" title={t('steps')} />
      <div className="grid max-w-measure gap-5">
        <p>{t(`next.${state}`, { name: subject.name })}</p>
        {state === 'wishes' && (
          <Notice quiet title={t('herWishes')}>
            <span className="whitespace-pre-line">{edition.wishes}</span>
          </Notice>
        )}
        {edition.texts.length > 0 && (
          <p>
            <a href={localPath(language, paths.ownEdition(edition.id))}>{t('preview')}</a>
          </p>
        )}
        {can.shape && <Offering story={story} language={language} />}
        {can.publish && <Publishing story={story} language={language} />}
        {can.withdraw && (
          <ButtonLink kind="secondary" href={localPath(language, paths.story(story.slug))}>
            {t('toGallery')}
          </ButtonLink>
        )}
        {can.begin && (
          <ButtonForm
            action={beginNextEdition}
            language={language}
            id="next-edition"
            fields={{ story: story.id }}
          >
            {t('beginNext')}
          </ButtonForm>
        )}
        {can.withdraw && <Taking story={story} language={language} />}
      </div>
    </section>
  )
}
