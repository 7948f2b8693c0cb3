/** A picture beside words, one of `icons`. It never speaks for itself: the words are its label. */
export function Icon({ of, className = 'size-5' }: { of: string; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={`icon shrink-0 ${className}`}>
      <path d={of} />
    </svg>
  )
}
