import type { ReactNode } from 'react'
import { SectionHeading } from '@/components/ui/page-heading'

export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <SectionHeading id={id} title={title} />
      <div className="grid gap-6">{children}</div>
    </section>
  )
}
