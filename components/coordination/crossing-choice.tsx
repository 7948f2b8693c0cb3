import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { properties, type Property } from '@/lib/coordination/range/schema'

function Choice({ name, chosen }: { name: 'rows' | 'columns'; chosen: Property }) {
  const t = useTranslations('coordination.range')
  return (
    <label className="grid gap-1 text-sm">
      {t(name)}
      <select name={name} defaultValue={chosen} className="control">
        {properties.map((property) => (
          <option key={property} value={property}>
            {t(`properties.${property}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which two properties the table shows: a plain form that asks for the page again. */
export function CrossingChoice({ rows, columns }: { rows: Property; columns: Property }) {
  const t = useTranslations('coordination.range')
  return (
    <form action="#crossing" className="mb-6 flex flex-wrap items-end gap-4">
      <Choice name="rows" chosen={rows} />
      <Choice name="columns" chosen={columns} />
      <Button kind="secondary" type="submit">
        {t('show')}
      </Button>
    </form>
  )
}
