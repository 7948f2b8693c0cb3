import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  eyebrow?: ReactNode
  standfirst?: ReactNode
  lang?: string
  /** `medium` for titles of a sentence's length, such as a thread's. */
  size?: 'large' | 'medium'
  children?: ReactNode
}

/** The one `h1` of a page, with what stands above and below it; `children` are its actions. */
export function PageHeading({ title, eyebrow, standfirst, lang, size = 'large', children }: Props) {
  return (
    <header className="mb-8">
      {eyebrow && <div className="eyebrow mb-2">{eyebrow}</div>}
      <h1 lang={lang} className={size === 'large' ? 'max-w-[24ch] text-4xl' : 'max-w-[32ch] text-3xl'}>
        {title}
      </h1>
      {standfirst && (
        <p lang={lang} className="standfirst mt-4 text-muted">
          {standfirst}
        </p>
      )}
      {children && <div className="mt-6 flex flex-wrap items-center gap-3">{children}</div>}
    </header>
  )
}

/** The heading of a section, with a hairline above it. */
export function SectionHeading({
  title,
  id,
  children,
}: {
  title: ReactNode
  id?: string
  children?: ReactNode
}) {
  return (
    <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-ink pt-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </div>
  )
}
