import { useTranslations } from 'next-intl'
import { Section } from './section'

const colours = [
  'paper',
  'sand',
  'line',
  'ink',
  'muted',
  'river',
  'riverdeep',
  'clay',
  'moss',
  'plum',
  'saffron',
  'edge',
  'field',
]
const steps = ['5xl', '4xl', '3xl', '2xl', 'xl', 'lg']

/** Colours and type. */
export function Ground() {
  const t = useTranslations('styleguide')
  return (
    <>
      <Section id="colours" title={t('colours')}>
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-7">
          {colours.map((name) => (
            <li key={name} className="text-sm">
              <span
                className="mb-1 block h-16 rounded-control border border-edge"
                style={{ background: `var(--color-${name})` }}
              />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="type" title={t('type')}>
        <div className="grid gap-4">
          {steps.map((step) => (
            <p
              key={step}
              className="font-serif leading-tight font-semibold [overflow-wrap:anywhere]"
              style={{ fontSize: `var(--text-${step})` }}
            >
              {t('sample.heading')} <span className="font-sans text-sm font-normal text-muted">{step}</span>
            </p>
          ))}
        </div>
        <p className="eyebrow">{t('sample.eyebrow')}</p>
        <p className="standfirst">{t('sample.standfirst')}</p>
        <p className="max-w-measure">{t('sample.text')}</p>
        <p className="max-w-measure text-sm text-muted">{t('sample.small')}</p>
      </Section>
    </>
  )
}
