import { useTranslations } from 'next-intl'
import { riverLabels } from './labels'
import { RiverFigure, type RiverFigureProps } from './river-figure'

/**
 * A leadership journey: drawing and ordered list in one figure, in the page's language.
 * `id` is a plain token unique on the page; 3 to 12 moments; `lang` when her words are in another language.
 */
export function River(props: Omit<RiverFigureProps, 'labels'>) {
  const t = useTranslations('river')
  return <RiverFigure {...props} labels={riverLabels(t as Parameters<typeof riverLabels>[0])} />
}
