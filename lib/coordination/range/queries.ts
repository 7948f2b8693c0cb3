import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { Prisma } from '@/prisma/client/client'
import { canSeeRange } from './policy'
import type { Property } from './schema'

/** How many people share all of these values. */
export type Profile = Record<Property, string> & { count: number }

const count = (source: Prisma.Sql) => Prisma.sql`
  select coalesce("ageBand"::text, 'unsaid') as age, coalesce(experience::text, 'unsaid') as experience,
    case when country in ('GB', 'ID', 'VN') then country when country = '' then 'unsaid' else 'other' end as country,
    coalesce("stemField"::text, 'unsaid') as field, coalesce("careerStep"::text, 'unsaid') as "careerStep",
    count(*)::int as count
  from ${source} group by 1, 2, 3, 4, 5`

const members = Prisma.sql`"Member" m join "User" u on u.id = m."userId" and u."suspendedAt" is null`
const applicants = Prisma.sql`"Application" where status in ('waiting', 'asked')`

/** Members who can sign in, and applicants who wait, by what the community should be wide in. Nobody is named. */
export async function listRange(viewer: Viewer) {
  if (!canSeeRange(viewer)) return null
  const [joined, waiting] = await Promise.all([
    db.$queryRaw<Profile[]>(count(members)),
    db.$queryRaw<Profile[]>(count(applicants)),
  ])
  return { members: joined, applicants: waiting }
}
