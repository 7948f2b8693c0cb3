import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { languages } from '../../lib/core/locale'
import { query } from './conversation'
import { newcomer, type Newcomer } from './newcomer'
import { connect, insert } from './world'

/** A story of somebody who exists for one test alone. */
export type Told = {
  she: Newcomer
  slug: string
  title: string
  picture: string
  /** Every process hears that the public pages changed. */
  announce: () => Promise<void>
  remove: () => Promise<void>
}

const moments = [
  { kind: 'source', title: 'A borrowed boat', year: 1999, current: 1 },
  { kind: 'rapids', title: 'A refusal', year: 2010, current: 4 },
  { kind: 'sea', title: 'A fleet', year: 2024, current: 5 },
]

async function announce(): Promise<void> {
  await query(
    `insert into "PageChange" (id, at) values (1, clock_timestamp()) on conflict (id) do update set at = excluded.at`,
  )
  await query(`select pg_notify('pages', '')`)
}

const portrait = () =>
  sharp({ create: { width: 400, height: 500, channels: 3, background: '#6b3a5b' } })
    .webp()
    .toBuffer()

/** Tells a story in all languages, with a portrait, to which its subject has said yes. */
export async function tellStory(facts: Record<string, unknown> = {}): Promise<Told> {
  const she = await newcomer()
  const key = randomUUID().slice(0, 8)
  const [slug, title, picture] = [`tide-${key}`, `The tide ${key} & <the boat>`, `picture-${key}`]
  const client = await connect()
  try {
    const size = { width: 400, height: 500 }
    await insert(client, 'Picture', { id: picture, kind: 'portrait', bytes: await portrait(), ...size })
    await insert(client, 'Story', {
      ...{ id: slug, slug, kind: 'caseStudy', subjectId: she.id, country: 'ID', publishedAt: new Date() },
      ...facts,
    })
    const edition = {
      storyId: slug,
      number: 1,
      kind: 'caseStudy',
      originalLanguage: 'en',
      authorId: she.id,
      fixedAt: new Date(),
    }
    await insert(client, 'Edition', {
      id: slug,
      ...edition,
      pictureId: picture,
      pictureCredit: 'Dewi Anggraini',
    })
    for (const language of languages)
      await insert(client, 'EditionText', {
        ...{ editionId: slug, language, title, standfirst: `What ${key} did.`, field: 'Oceanography' },
        ...{
          source: 'Words.',
          html: '<p>Words.</p>',
          moments: JSON.stringify(moments),
          pictureAlt: 'On the quay',
        },
      })
    await insert(client, 'Consent', { id: slug, editionId: slug, memberId: she.id })
    await client.query(`update "Story" set "publishedEditionId" = id where id = $1`, [slug])
  } finally {
    await client.end()
  }
  await announce()
  const remove = async () => {
    await query(`delete from "Activity" where "storyId" = $1`, [slug])
    await query(`delete from "Story" where id = $1`, [slug])
    await query(`delete from "Picture" where id = $1`, [picture])
    await query(`delete from "Gone" where path = $1`, [`/stories/${slug}`])
    await announce()
  }
  return { she, slug, title, picture, announce, remove }
}
