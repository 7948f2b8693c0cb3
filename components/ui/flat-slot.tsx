'use client'
import { takeMarkup } from './flat-store'

type Props = { as: 'div' | 'header' | 'footer' | 'section' | 'aside'; id: string; className?: string }

/**
 * Where flat markup stands. It is written into the page on the server; in the browser nothing is known of it, and React
 * leaves it as it is, since it never compares or changes what was set as inner HTML.
 */
export function FlatSlot({ as: Tag, id, className }: Props) {
  const html = typeof window === 'undefined' ? takeMarkup(id) : ''
  return <Tag className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}
