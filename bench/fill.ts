import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** The community the bench measures: 20 spaces, 2,000 members, 2,000 threads, 40,000 posts of about 120 words. */
export const size = { spaces: 20, members: 2000, threads: 2000, postsAThread: 20 } as const

const words =
  'grant committee teaching lab student paper meeting decision field season head of school budget review term office ' +
  'letter promotion panel evidence question answer silence morning river colleague mentor plan draft sentence week'

/** The token of member n's session; only its hash is stored. */
export const sessionToken = (n: number) => `bench-session-token-of-member-${n}`

const hash = (token: string) => createHash('sha256').update(token).digest('hex')

/** Writes the whole community in a handful of statements; about five seconds. */
export async function fill(pool: Pool): Promise<void> {
  await pool.query(`insert into "User" (id, email) select 'u' || n, 'member' || n || '@bench.example'
    from generate_series(1, ${size.members}) n`)
  await pool.query(`insert into "Member" (id, "userId", name, "callName", language, "timeZone", country,
      "charterAcceptedAt", "lastVisitAt", offer, findable)
    select 'm' || n, 'u' || n, 'Member ' || n, 'M' || n, 'en', 'Europe/London', 'GB', now(), now(),
      'Reading a draft', 'member ' || n || ' m' || n || ' reading a draft |country=GB|'
    from generate_series(1, ${size.members}) n`)
  await pool.query(
    `insert into "Session" (id, "tokenHash", "userId", device, "expiresAt")
     select 's' || n, h, 'u' || n, 'bench', now() + interval '1 day' from unnest($1::text[]) with ordinality t(h, n)`,
    [Array.from({ length: size.members }, (_, i) => hash(sessionToken(i + 1)))],
  )
  const texts = (name: string) => `json_build_object('en', ${name}, 'id', ${name}, 'vi', ${name})`
  await pool.query(`insert into "Space" (id, slug, kind, name, promise)
    select 'sp' || n, 'space-' || n, (case n % 2 when 0 then 'private' else 'open' end)::"SpaceKind",
      ${texts(`'Space ' || n`)}, ${texts(`'What is said here stays here, and the lesson may travel.'`)}
    from generate_series(1, ${size.spaces}) n`)
  await pool.query(`insert into "Membership" ("spaceId", "memberId", facilitates)
    select 'sp' || s, 'm' || m, m <= 40 from generate_series(1, ${size.spaces}) s, generate_series(1, ${size.members}) m
    where m % ${size.spaces} in (s % ${size.spaces}, (s + 7) % ${size.spaces})`)
  await pool.query(`insert into "Thread" (id, "spaceId", "authorId", title, language, asks, "postCount", "lastPostAt")
    select 't' || n, 'sp' || (n % ${size.spaces} + 1), 'm' || (n % ${size.members} + 1), 'Thread ' || n || ' about a decision',
      'en', '{advise}', ${size.postsAThread}, now() - n * interval '1 minute'
    from generate_series(1, ${size.threads}) n`)
  await pool.query(
    `with vocabulary as (select string_to_array($1, ' ') as w),
     written as (
       select t, p, (select string_agg(w[1 + (t * 31 + p * 17 + i * 7 + i * i) % array_length(w, 1)], ' ')
         from generate_series(1, 120) i) as body
       from vocabulary, generate_series(1, ${size.threads}) t, generate_series(1, ${size.postsAThread}) p)
     insert into "Post" (id, "threadId", number, "authorId", language, source, html, "onceKey", "createdAt")
     select 'p' || t || '-' || p, 't' || t, p, 'm' || ((t * 13 + p * 7) % ${size.members} + 1), 'en', body,
       '<p>' || body || '</p>', t || '-' || p, now() - (t * 60 + ${size.postsAThread} - p) * interval '1 minute'
     from written`,
    [words],
  )
  await pool.query('vacuum analyze')
}
