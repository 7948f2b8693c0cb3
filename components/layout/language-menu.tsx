'use client'
import { usePathname } from 'next/navigation'
import type { ComponentProps } from 'react'
import { LanguageLinks } from './language-links'

/** For pages rendered ahead, whose layout can't know which of them it frames. */
export function LanguageMenu(props: Omit<ComponentProps<typeof LanguageLinks>, 'here'>) {
  return <LanguageLinks {...props} here={usePathname()} />
}
