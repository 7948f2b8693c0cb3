import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import { classNames } from './class-names'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'destructive'
export type ButtonSize = 'normal' | 'small'

const shared =
  'inline-flex max-w-full cursor-pointer items-center justify-center gap-2 rounded-control border text-center font-medium no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70'

const kinds: Record<ButtonKind, string> = {
  primary: 'border-transparent bg-river text-onriver hover:bg-riverdeep',
  secondary: 'border-edge bg-transparent text-ink hover:border-river hover:text-river',
  quiet:
    'border-transparent bg-transparent text-river underline decoration-1 underline-offset-4 hover:decoration-2',
  destructive: 'border-clay bg-transparent text-clay hover:bg-clay hover:text-onclay',
}

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4.5 py-2 text-base leading-snug',
  small: 'min-h-9 px-3 py-1 text-sm leading-snug',
}

export const buttonClass = (kind: ButtonKind = 'primary', size: ButtonSize = 'normal', more?: string) =>
  classNames(shared, kinds[kind], sizes[size], more)

type Look = { kind?: ButtonKind; size?: ButtonSize }

export function Button({
  kind,
  size,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={buttonClass(kind, size, className)} {...rest} />
}

export function ButtonLink({
  kind,
  size,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={buttonClass(kind, size, className)} {...rest} />
}
