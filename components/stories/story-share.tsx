import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { SectionHeading } from '@/components/ui/page-heading'
import { env } from '@/lib/core/env'
import type { Language } from '@/lib/core/locale'
import { cardPath, localPath, paths } from '@/lib/core/paths'
import type { Story } from '@/lib/stories/queries'

type Props = { story: Story; language: Language }

const mailOf = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

/** To pass it on by oneself: its address, and the card that stands beside it wherever it is shown. Nobody else is told. */
export function StoryShare({ story, language }: Props) {
  const t = useTranslations('stories.share')
  const { title, subject, slug } = story
  const { name } = subject
  const path = paths.story(slug)
  const address = env.PORTAL_URL + localPath(language, path)
  const card = localPath(language, cardPath(path))
  return (
    <section aria-labelledby="share" data-noprint className="mt-16">
      <SectionHeading id="share" title={t('heading')} />
      <div className="grid items-center gap-x-14 gap-y-6 md:grid-cols-[26rem_minmax(0,1fr)]">
        {/* eslint-disable-next-line @next/next/no-img-element -- drawn by us at its size */}
        <img
          src={card}
          alt={t('pictureAlt', { title, name })}
          width={1200}
          height={630}
          loading="lazy"
          className="w-full rounded-card border border-line"
        />
        <div className="min-w-0">
          <p className="max-w-measure">{t('text', { name })}</p>
          <label htmlFor="address" className="mt-4 mb-1 block text-sm font-medium">
            {t('address')}
          </label>
          <input id="address" readOnly value={address} className="control" />
          <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
            <CopyButton text={address} label={t('copy')} done={t('copied')} className={buttonClass()} />
            <a href={mailOf(title, `${title}\n${name}\n\n${address}\n`)} className={buttonClass('secondary')}>
              {t('mail')}
            </a>
            <a href={card} download={`${slug}.jpg`} className="inline-flex min-h-11 items-center">
              {t('picture')}
            </a>
          </div>
        </div>
      </div>
    </section>
  )
}
