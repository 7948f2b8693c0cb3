import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import type { BlockLine } from '@/lib/members/blocks/queries'
import { UnblockForm } from './block-form'

type Props = { blocks: BlockLine[]; language: Language; timeZone: string }

/** Whom she never meets by her own wish. */
export function BlocksSection({ blocks, language, timeZone }: Props) {
  const t = useTranslations('blocks')
  return (
    <section id="blocks" className="grid gap-6">
      <SectionHeading title={t('title')} />
      <p className="-mt-4 max-w-measure text-muted">{blocks.length > 0 ? t('lead') : t('none')}</p>
      {blocks.length > 0 && (
        <ul className="max-w-measure border-b border-line">
          {blocks.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
            >
              <div>
                <p className="font-semibold">{one.name}</p>
                <p className="text-sm text-muted">
                  {t('since')} <Time at={one.since} timeZone={timeZone} detail="day" />
                </p>
              </div>
              <UnblockForm member={one} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
