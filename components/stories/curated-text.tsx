import { useTranslations } from 'next-intl'
import { River } from '@/components/river/river'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { momentKinds, momentLimits } from '@/lib/river/moment'
import type { CuratedStory } from '@/lib/stories/curation/queries'
import { riverParts } from '@/lib/stories/curation/schema'
import { RiverForm } from './river-form'
import { TellingForm } from './telling-form'

const blank = { title: '', standfirst: '', field: '', source: '', pictureAlt: '', moments: [] }

type Props = { story: CuratedStory; told: Language; language: Language }

/** Telling the story in one language; what isn't told yet begins with the words of the original. */
export function CuratedText({ story, told, language }: Props) {
  const t = useTranslations('stories.desk')
  const tRiver = useTranslations('river.kinds')
  const { edition } = story
  const own = edition.texts.find((text) => text.language === told)
  const original = edition.texts.find((text) => text.language === edition.originalLanguage)
  const words = own?.title ? own : (original ?? blank)
  const moments = own?.moments.length ? own.moments : (original?.moments ?? [])
  const kinds = Object.fromEntries(momentKinds.map((kind) => [kind, tRiver(kind)]))
  const parts = Object.fromEntries(riverParts.map((part) => [part, t(`moment.${part}`)]))
  const labels = {
    rows: Array.from({ length: momentLimits.most }, (_, index) => t('moment.row', { number: index + 1 })),
    parts: parts as Record<(typeof riverParts)[number], string>,
    kinds: kinds as Record<(typeof momentKinds)[number], string>,
    save: t('save'),
  }
  const hasPicture = edition.pictureId !== null
  return (
    <div className="grid gap-12">
      {words === original && own !== original && <Notice quiet>{t('fromOriginal')}</Notice>}
      <TellingForm story={story.id} told={told} words={words} hasPicture={hasPicture} language={language} />
      <section id="river" aria-labelledby="river-title">
        <SectionHeading id="river-title" title={t('river')} />
        <p className="mb-5 max-w-measure text-muted">{t('riverLead')}</p>
        {own && own.moments.length > 0 && (
          <div className="mb-8">
            <River id="journey" moments={own.moments} lang={told} />
          </div>
        )}
        <RiverForm story={story.id} told={told} moments={moments} language={language} labels={labels} />
      </section>
    </div>
  )
}
