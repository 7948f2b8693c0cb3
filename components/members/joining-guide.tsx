import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { JoiningSteps } from './joining-steps'

const meanings = ['talk', 'ask', 'keep'] as const

/** What to know before asking: what it means, who it is for, what happens next. */
export function JoiningGuide() {
  const t = useTranslations('joining')
  return (
    <div className="grid gap-12">
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="meaning">
          <h2 id="meaning" className="border-t border-line pt-4 text-xl">
            {t('meaning.heading')}
          </h2>
          <ul className="mt-3 grid max-w-measure gap-3">
            {meanings.map((key) => (
              <li key={key} className="border-s-2 border-river ps-4">
                {t(`meaning.${key}`)}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="who">
          <h2 id="who" className="border-t border-line pt-4 text-xl">
            {t('who.heading')}
          </h2>
          <p className="mt-3 max-w-measure">{t('who.text')}</p>
          <p className="mt-3 max-w-measure text-muted">{t('who.where')}</p>
        </section>
      </div>
      <section aria-labelledby="next">
        <SectionHeading id="next" title={t('next.heading')} />
        <JoiningSteps />
      </section>
    </div>
  )
}
