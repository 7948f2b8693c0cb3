import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'
import { chevronDown } from './icons'

type Props = { id: string; label: ReactNode; icon?: string; children: ReactNode }

/** A button that opens a small box of links or buttons. The browser closes it again, and works it by keyboard. */
export function Menu({ id, label, icon, children }: Props) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={buttonClass('secondary', 'small', 'anchor')}
        style={{ anchorName: `--${id}` }}
      >
        {icon && <Icon of={icon} className="size-4.5" />}
        {label}
        <Icon of={chevronDown} className="size-4" />
      </button>
      <div id={id} popover="auto" className="menu" style={{ positionAnchor: `--${id}` }}>
        {children}
      </div>
    </>
  )
}

const item =
  'flex min-h-11 w-full items-center gap-2.5 px-4 py-2 text-start text-ink no-underline hover:bg-sand hover:text-river'

type ItemProps = { icon?: string; children: ReactNode }

export function MenuLink({
  icon,
  href,
  children,
  ...rest
}: ItemProps & { href: string; hrefLang?: string; lang?: string }) {
  return (
    <a href={href} className={item} {...rest}>
      {icon && <Icon of={icon} className="size-4.5" />}
      {children}
    </a>
  )
}

/** A button in a menu; inside a form it sends the form. */
export function MenuButton({ icon, children, ...rest }: ItemProps & { name?: string; value?: string }) {
  return (
    <button type="submit" className={`${item} cursor-pointer`} {...rest}>
      {icon && <Icon of={icon} className="size-4.5" />}
      {children}
    </button>
  )
}
