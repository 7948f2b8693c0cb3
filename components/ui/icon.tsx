import type { LucideIcon } from 'lucide-react'

/** A picture beside words. It never speaks for itself: the words are its label. */
export function Icon({ of: Shape, className = 'size-5' }: { of: LucideIcon; className?: string }) {
  return <Shape aria-hidden focusable={false} strokeWidth={1.75} className={`shrink-0 ${className}`} />
}
