import type { MetadataRoute } from 'next'
import { env } from '@/lib/core/env'
import { languages } from '@/lib/core/locale'
import { localPath } from '@/lib/core/paths'
import { membersPaths } from '@/lib/core/site'

/** A portal on somebody's own machine is nobody's business; of a public one, the members' part is the members'. */
export default function robots(): MetadataRoute.Robots {
  if (env.PORTAL_MODE === 'local') return { rules: { userAgent: '*', disallow: '/' } }
  const closed = languages.flatMap((language) => membersPaths.map((path) => localPath(language, path)))
  return {
    rules: { userAgent: '*', disallow: ['/api/', ...closed] },
    sitemap: `${env.PORTAL_URL}/sitemap.xml`,
  }
}
