import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { type Search, searchLimit } from '@/lib/members/directory/schema'
import { careerSteps, countries, stemFields } from '@/lib/members/profile/standing'
import { tongueName, tongues } from '@/lib/members/profile/tongues'

type Choice = { value: string; label: string }

function Filter({
  name,
  label,
  all,
  chosen,
  choices,
}: {
  name: string
  label: string
  all: string
  chosen?: string
  choices: Choice[]
}) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className="control">
        <option value="">{all}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Words({ asked }: { asked: string }) {
  const t = useTranslations('directory')
  return (
    <div>
      <label htmlFor="q" className="mb-1 block font-medium">
        {t('q')}
      </label>
      <p id="q-hint" className="mb-2 text-sm text-muted">
        {t('qHint')}
      </p>
      <input
        id="q"
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={searchLimit}
        aria-describedby="q-hint"
        className="control"
      />
    </div>
  )
}

type Props = { search: Search; institutions: { id: string; name: string }[]; language: Language }

/** Looking for somebody: a plain form that asks for the page again, so that a search can be kept as an address. */
export function DirectorySearch({ search, institutions, language }: Props) {
  const t = useTranslations('directory')
  const tCountries = useTranslations('core.countries')
  const tMembers = useTranslations('members')
  const tSteps = useTranslations('joining.careerSteps')
  const here = localPath(language, paths.members)
  const filters = {
    country: countries.map((value) => ({ value, label: tCountries(value) })),
    institution: institutions.map(({ id, name }) => ({ value: id, label: name })),
    field: stemFields.map((value) => ({ value, label: tMembers(`stemFields.${value}`) })),
    step: careerSteps.map((value) => ({ value, label: tSteps(value) })),
    speaks: tongues.map((value) => ({ value, label: tongueName(value, language) })),
  }
  return (
    <form action={here} role="search" className="grid gap-4 rounded-card bg-sand p-5">
      <Words asked={search.q} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {(Object.keys(filters) as (keyof typeof filters)[]).map((name) => (
          <Filter
            key={name}
            name={name}
            label={t(name)}
            all={t('all')}
            chosen={search[name]}
            choices={filters[name]}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit">{t('search')}</Button>
        <a href={here}>{t('clear')}</a>
      </div>
    </form>
  )
}
