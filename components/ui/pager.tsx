import { buttonClass } from './button'
import { Icon } from './icon'
import { arrowLeft, arrowRight } from './icons'

type Props = {
  label: string
  previous?: { href: string; label: string }
  next?: { href: string; label: string }
}

/** To the neighbouring pages of a list. */
export function Pager({ label, previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap justify-between gap-3 border-t border-line pt-5">
      {previous && (
        <a href={previous.href} rel="prev" className={buttonClass('secondary', 'normal')}>
          <Icon of={arrowLeft} /> {previous.label}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className={buttonClass('secondary', 'normal', 'ms-auto')}>
          {next.label} <Icon of={arrowRight} />
        </a>
      )}
    </nav>
  )
}
