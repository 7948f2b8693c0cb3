import type { MetadataRoute } from 'next'
import { env } from '@/lib/core/env'
import { languages } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { inLanguages, publicPaths } from '@/lib/core/site'
import { listPublicProfiles } from '@/lib/members/profile/queries'
import { listStoryAddresses } from '@/lib/stories/queries'

/** All public pages in all their languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [stories, people] = await Promise.all([listStoryAddresses(), listPublicProfiles()])
  const pages: { path: string; lastModified?: Date }[] = [
    ...publicPaths.map((path) => ({ path })),
    ...stories.map(({ slug, changedAt }) => ({ path: paths.story(slug), lastModified: changedAt })),
    ...people.map(({ id }) => ({ path: paths.person(id) })),
  ]
  return pages.flatMap(({ path, ...page }) =>
    languages.map((language) => ({
      ...page,
      url: env.PORTAL_URL + localPath(language, path),
      alternates: { languages: inLanguages(path, env.PORTAL_URL) },
    })),
  )
}
