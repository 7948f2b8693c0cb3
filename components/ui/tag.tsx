import type { ReactNode } from 'react'

const tones = {
  plain: 'text-ink',
  quiet: 'text-muted',
  river: 'text-river',
  plum: 'text-plum',
  moss: 'text-moss',
  clay: 'text-clay',
}

/** A word or two on raised ground: what a thread asks for, a role, a state. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-block max-w-full rounded-full bg-sand px-3 py-0.5 text-sm forced-colors:border ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
