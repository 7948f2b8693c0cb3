import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

const things = { spaces: paths.spaces, members: paths.members, profile: paths.profile } as const

/** For her first visit, when nothing can have come for her yet: three things to begin with. */
export function FirstVisit({ language }: { language: Language }) {
  const t = useTranslations('today.firstVisit')
  return (
    <section aria-labelledby="first-visit" className="max-w-measure">
      <SectionHeading id="first-visit" title={t('heading')} />
      <ol className="-mt-5">
        {(Object.keys(things) as (keyof typeof things)[]).map((thing, index) => (
          <li
            key={thing}
            className="relative grid grid-cols-[2.25rem_1fr] border-t border-line py-4 first:border-t-0"
          >
            <span aria-hidden className="font-serif text-2xl leading-tight font-light text-river">
              {index + 1}
            </span>
            <div>
              <a
                href={localPath(language, things[thing])}
                className="text-lg font-medium after:absolute after:inset-0"
              >
                {t(`${thing}.title`)}
              </a>
              <p className="mt-0.5 text-muted">{t(`${thing}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
