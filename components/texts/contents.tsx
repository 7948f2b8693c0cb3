import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { Heading } from '@/lib/texts/setting'

const ContentsList = ({ headings, className }: { headings: Heading[]; className: string }) => (
  <ol className={className}>
    {headings.map(({ id, words }) => (
      <li key={id}>
        <a href={`#${id}`}>{words}</a>
      </li>
    ))}
  </ol>
)

/** What a long page holds: beside the text where there is room, folded above it where there is none. */
export function Contents({ headings }: { headings: Heading[] }) {
  const title = useTranslations('texts')('contents')
  return (
    <>
      <nav aria-label={title} data-noprint className="mb-8 lg:hidden">
        <Disclosure title={title}>
          <ContentsList headings={headings} className="text-contents" />
        </Disclosure>
      </nav>
      <nav aria-label={title} data-noprint className="hidden h-full lg:block">
        <div className="text-contents-beside">
          <p className="eyebrow mb-3">{title}</p>
          <ContentsList headings={headings} className="text-contents" />
        </div>
      </nav>
    </>
  )
}
