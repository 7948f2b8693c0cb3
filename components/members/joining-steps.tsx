import { useTranslations } from 'next-intl'

const steps = ['ask', 'confirm', 'answer'] as const

/** The way in, in three steps. */
export function JoiningSteps() {
  const t = useTranslations('joining.steps')
  return (
    <ol className="grid gap-x-8 gap-y-8 md:grid-cols-3">
      {steps.map((step, index) => (
        <li key={step} className="grid grid-cols-[auto_1fr] gap-x-4">
          <span aria-hidden className="w-[1.1ch] font-serif text-4xl leading-none font-light text-river">
            {index + 1}
          </span>
          <div>
            <h3 className="text-lg">{t(`${step}.heading`)}</h3>
            <p className="mt-1 text-muted">{t(`${step}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
