import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { type Language, languages } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { careerSteps, countries, stemFields } from '@/lib/members/profile/standing'
import type { Counts } from '@/lib/stories/finding/catalogue'
import { type Condition, conditions, type Search, wordsLimit } from '@/lib/stories/finding/schema'
import { storyKinds } from '@/lib/stories/schema'

type Choice = { value: string; label: string }
type FilterProps = {
  name: Condition
  label: string
  hint?: string
  any: string
  chosen?: string
  choices: Choice[]
}

function Filter({ name, label, hint, any, chosen, choices }: FilterProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-medium">
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={chosen ?? ''}
        aria-describedby={hint ? `${name}-hint` : undefined}
        className="control h-12"
      >
        <option value="">{any}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${name}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}

function Words({ asked }: { asked: string }) {
  const t = useTranslations('stories.find')
  return (
    <div className="min-w-0">
      <label htmlFor="q" className="mb-1 block font-medium">
        {t('q')}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={wordsLimit}
        aria-describedby="q-hint"
        className="control h-12"
      />
      <p id="q-hint" className="mt-1.5 text-sm text-muted">
        {t('qHint')}
      </p>
    </div>
  )
}

/** Every value there is, by condition, in the reader's words. */
function useChoices(): Record<Condition, Choice[]> {
  const tSteps = useTranslations('joining.careerSteps')
  const tFields = useTranslations('members.stemFields')
  const tCore = useTranslations('core')
  const tKinds = useTranslations('stories.kinds')
  const steps = careerSteps.map((value) => ({ value, label: tSteps(value) }))
  return {
    // Nobody stands a step ahead of the last.
    ahead: steps.slice(0, -1),
    field: stemFields.map((value) => ({ value, label: tFields(value) })),
    country: countries.map((value) => ({ value, label: tCore(`countries.${value}`) })),
    step: steps,
    told: languages.map((value) => ({ value, label: tCore(`languages.${value}`) })),
    kind: storyKinds.map((value) => ({ value, label: tKinds(value) })),
  }
}

type Props = { search: Partial<Search>; counts: Counts; language: Language }

/** Only what some story meets is offered, with how many do; what was asked for stays, whatever became of it. */
function Filters({ search, counts }: Omit<Props, 'language'>) {
  const t = useTranslations('stories.find')
  const choices = useChoices()
  return conditions
    .filter((name) => name !== 'ahead')
    .map((name) => (
      <Filter
        key={name}
        name={name}
        label={t(name)}
        any={t('any')}
        chosen={search[name]}
        choices={choices[name]
          .map(({ value, label }) => ({ value, label, count: counts[name][value] ?? 0 }))
          .filter(({ value, count }) => count > 0 || value === search[name])
          .map(({ value, label, count }) => ({ value, label: t('option', { name: label, count }) }))}
      />
    ))
}

/** Looking for a story: a plain form whose answer has an address. */
export function StorySearch({ search, counts, language }: Props) {
  const t = useTranslations('stories.find')
  const choices = useChoices()
  const isNarrowed = conditions.some((name) => name !== 'ahead' && search[name] !== undefined)
  const isAsked = isNarrowed || Boolean(search.q || search.ahead)
  return (
    <form
      action={localPath(language, paths.findStories)}
      role="search"
      aria-label={t('title')}
      data-noprint
      className="grid gap-5 rounded-card bg-sand p-5 md:p-6"
    >
      <div className="grid gap-5 md:grid-cols-2 md:gap-8">
        <Words asked={search.q ?? ''} />
        <Filter
          name="ahead"
          label={t('ahead')}
          hint={t('aheadHint')}
          any={t('aheadAny')}
          chosen={search.ahead}
          choices={choices.ahead}
        />
      </div>
      <Disclosure title={t('more')} open={isNarrowed}>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
          <Filters search={search} counts={counts} />
        </div>
      </Disclosure>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit">{t('search')}</Button>
        {isAsked && (
          <a href={localPath(language, paths.stories)} className="inline-flex min-h-11 items-center">
            {t('clear')}
          </a>
        )}
      </div>
    </form>
  )
}
