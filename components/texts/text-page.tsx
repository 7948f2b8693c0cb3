import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeading } from '@/components/ui/page-heading'
import { Prose } from '@/components/ui/prose'
import { Time } from '@/components/ui/time'
import type { getText } from '@/lib/texts/queries'
import type { TextPage as Page } from '@/lib/texts/schema'
import { Contents } from './contents'

type Props = { page: Page; text: Awaited<ReturnType<typeof getText>>; children?: ReactNode }

/** A public page made of words that coordinators keep; `children` come after them. */
export function TextPage({ page, text, children }: Props) {
  const t = useTranslations('texts')
  const { html, contents, changedAt } = text
  return (
    <>
      <PageHeading title={t(`pages.${page}`)} />
      <div className="justify-between gap-x-16 lg:grid lg:grid-cols-[minmax(0,var(--container-measure))_16rem]">
        <div className="lg:order-last">{contents.length > 2 && <Contents headings={contents} />}</div>
        <div>
          <Prose html={html} className="set-text" />
          {children}
          {changedAt && (
            <p className="mt-12 border-t border-line pt-4 text-sm text-muted">
              {t.rich('changed', { date: () => <Time at={changedAt} timeZone="UTC" detail="day" /> })}
            </p>
          )}
        </div>
      </div>
    </>
  )
}
