import type { ComponentProps, ReactNode } from 'react'
import { flatMarkup } from './flat-markup'
import { FlatSlot } from './flat-slot'
import { layMarkup } from './flat-store'

type Props = Omit<ComponentProps<typeof FlatSlot>, 'id'> & { children: ReactNode }

/**
 * Server components written as one text that the page holds once: React neither repeats them in the data it sends along
 * nor wakes them up. For what is long and still on the pages that are read most; see docs/decisions/0018-flat-markup.md.
 */
export const Flat = ({ children, ...slot }: Props) => (
  <FlatSlot {...slot} id={layMarkup(flatMarkup(children))} />
)
