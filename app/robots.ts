import type { MetadataRoute } from 'next'
import { env } from '@/lib/core/env'
import { openToRobots } from '@/lib/core/site'

export default function robots(): MetadataRoute.Robots {
  const rules = openToRobots(env.PORTAL_MODE)
  return env.PORTAL_MODE === 'local' ? { rules } : { rules, sitemap: `${env.PORTAL_URL}/sitemap.xml` }
}
