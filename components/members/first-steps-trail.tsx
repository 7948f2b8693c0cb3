import { useTranslations } from 'next-intl'

const steps = ['you', 'charter', 'privacy', 'profile'] as const
export type FirstStep = (typeof steps)[number]

/** Where she is on her first steps, and what is still to come. */
export function FirstStepsTrail({ step }: { step: FirstStep }) {
  const t = useTranslations('members.welcome')
  const at = steps.indexOf(step)
  return (
    <nav aria-label={t('stepsLabel')} className="mb-8 max-w-3xl">
      <p className="eyebrow mb-3">{t('step', { step: at + 1 })}</p>
      <ol className="grid grid-cols-4 gap-2 sm:gap-4">
        {steps.map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className={`border-t-4 pt-2 text-sm whitespace-nowrap ${index <= at ? 'border-river' : 'border-line'}`}
          >
            <span className={one === step ? 'font-semibold' : 'text-muted max-sm:sr-only'}>
              {t(`steps.${one}`)}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
