'use client'
import { useEffect } from 'react'
import { isLanguage } from '@/lib/core/locale'
import { chooseLanguage, switchTheme } from './choices'
import { leaveFor, onThreeShifts } from './exit'

const exitLink = () => document.querySelector<HTMLAnchorElement>('a[data-quick-exit]')

function onClick(event: MouseEvent): void {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
  if (!pressed) return
  const { language, themeSwitch, quickExit } = pressed.dataset
  if (isLanguage(language) && pressed instanceof HTMLAnchorElement) chooseLanguage(language, pressed)
  if (themeSwitch !== undefined) switchTheme()
  if (quickExit !== undefined && pressed instanceof HTMLAnchorElement) {
    event.preventDefault()
    leaveFor(pressed.href)
  }
}

/**
 * The hand behind the controls of the shell, which are plain HTML: languages, theme, quick exit. One for all, since
 * they stand on every page, and each as a component of its own would be woken up on each.
 */
export function ShellButtons() {
  useEffect(() => {
    document.addEventListener('click', onClick)
    const deaf = onThreeShifts(() => {
      const link = exitLink()
      if (link) leaveFor(link.href)
    })
    return () => {
      document.removeEventListener('click', onClick)
      deaf()
    }
  }, [])
  return null
}
