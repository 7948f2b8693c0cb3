import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { circleCheck, info, triangleAlert } from './icons'

export type NoticeKind = 'info' | 'success' | 'warning'

const looks = {
  info: { icon: info, line: 'border-river', colour: 'text-river' },
  success: { icon: circleCheck, line: 'border-moss', colour: 'text-moss' },
  warning: { icon: triangleAlert, line: 'border-clay', colour: 'text-clay' },
}

type Props = {
  kind?: NoticeKind
  title?: ReactNode
  children?: ReactNode
  quiet?: boolean
  className?: string
}

/** Something to know. It is announced when it appears, unless it is `quiet`: part of the page from the start. */
export function Notice({ kind = 'info', title, children, quiet = false, className }: Props) {
  const { icon, line, colour } = looks[kind]
  return (
    <div
      role={quiet ? undefined : 'status'}
      className={classNames(
        'flex max-w-measure items-start gap-3 border-s-4 bg-sand px-4 py-3',
        line,
        className,
      )}
    >
      <Icon of={icon} className={`mt-1 size-5 ${colour}`} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
