import { StructuredData } from '@/components/layout/structured-data'
import { env } from '@/lib/core/env'
import type { Language } from '@/lib/core/locale'
import { cardPath, localPath, paths } from '@/lib/core/paths'
import type { Story } from '@/lib/stories/queries'

/** The story for machines: an article that is hers, and who she is; nothing that the page doesn't say. */
export function StoryData({ story, language }: { story: Story; language: Language }) {
  const { slug, title, standfirst, field, told, publishedAt, changedAt, subject } = story
  const at = (path: string, one = language) => env.PORTAL_URL + localPath(one, path)
  const page = at(paths.story(slug))
  const person = {
    '@type': 'Person',
    name: subject.name,
    ...(subject.institution && { affiliation: { '@type': 'Organization', name: subject.institution } }),
  }
  const translations = told
    .filter((one) => one !== story.language)
    .map((one) => ({ '@type': 'Article', inLanguage: one, url: at(paths.story(slug), one) }))
  return (
    <StructuredData
      data={{
        '@type': 'Article',
        ...{ '@id': page, url: page, headline: title, description: standfirst, about: [person, field] },
        ...{
          inLanguage: story.language,
          workTranslation: translations,
          image: at(cardPath(paths.story(slug))),
        },
        ...{ datePublished: publishedAt.toISOString(), dateModified: changedAt.toISOString() },
        ...{ author: person, copyrightHolder: person },
        publisher: { '@type': 'Organization', name: 'STEM-POWER', url: at(paths.home) },
      }}
    />
  )
}
