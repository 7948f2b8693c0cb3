import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicMetadata } from '@/components/layout/page-metadata'
import { JoiningSteps } from '@/components/members/joining-steps'
import { OpeningRiver } from '@/components/stories/opening-river'
import { StoryCards } from '@/components/stories/story-cards'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SectionHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { listStories } from '@/lib/stories/queries'

type Props = PageProps<'/[locale]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'home' })
  return publicMetadata(language, paths.home, { title: t('metaTitle'), description: t('lead') })
}

export default async function Home({ params }: Props) {
  const language = languageOf((await params).locale)
  const t = await getTranslations({ locale: language, namespace: 'home' })
  const stories = await listStories(language, 3)
  const [newest] = stories
  const to = (path: string) => localPath(language, path)
  return (
    <>
      <h1 className="max-w-[20ch] text-5xl md:mt-6">{t('title')}</h1>
      <p className="mt-5 max-w-[52ch] text-lg text-muted">{t('lead')}</p>
      <p className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href={to(paths.join)}>{t('join')}</ButtonLink>
        <a href={to(paths.safety)} className="inline-flex min-h-11 items-center">
          {t('safety')}
        </a>
      </p>
      {newest && <OpeningRiver story={newest} language={language} />}
      <section aria-labelledby="new" className="mt-14">
        <SectionHeading id="new" title={t('stories.heading')}>
          {newest && (
            <a href={to(paths.stories)} className="inline-flex min-h-11 items-center">
              {t('stories.all')}
            </a>
          )}
        </SectionHeading>
        {newest ? (
          <StoryCards stories={stories} language={language} />
        ) : (
          <EmptyState title={t('stories.empty')}>{t('stories.emptyText')}</EmptyState>
        )}
      </section>
      <section aria-labelledby="joining" className="mt-16">
        <SectionHeading id="joining" title={t('joining.heading')} />
        <JoiningSteps heading="h3" />
        <ButtonLink href={to(paths.join)} className="mt-8">
          {t('join')}
        </ButtonLink>
      </section>
      <section aria-labelledby="safe" className="mt-16 border-t border-ink pt-4">
        <h2 id="safe" className="text-2xl">
          {t('safe.heading')}
        </h2>
        <p className="mt-3 max-w-measure text-muted">{t('safe.text')}</p>
        <a href={to(paths.safety)} className="mt-2 inline-flex min-h-11 items-center">
          {t('safety')}
        </a>
      </section>
    </>
  )
}
