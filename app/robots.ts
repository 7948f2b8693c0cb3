import type { MetadataRoute } from 'next'
import { env } from '@/lib/core/env'
import { openToRobots } from '@/lib/core/site'

const robots = (): MetadataRoute.Robots => ({
  rules: openToRobots,
  sitemap: `${env.PORTAL_URL}/sitemap.xml`,
})

export default robots
