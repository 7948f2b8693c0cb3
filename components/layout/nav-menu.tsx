'use client'
import { usePathname } from 'next/navigation'
import type { ComponentProps } from 'react'
import { NavLinks } from './nav-links'

/** For pages rendered ahead, whose layout can't know which of them it frames. */
export function NavMenu(props: Omit<ComponentProps<typeof NavLinks>, 'here'>) {
  return <NavLinks {...props} here={usePathname()} />
}
