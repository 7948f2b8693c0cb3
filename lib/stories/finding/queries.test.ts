import sharp from 'sharp'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { setPortrait } from '@/lib/stories/curation/commands'
import { consent, draft, publish, withdraw } from '@/lib/stories/commands'
import {
  getPortrait,
  getStory,
  listGallery,
  listStories,
  listStoriesAt,
  listStoryAddresses,
  storiesAPage,
} from '@/lib/stories/queries'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { twoFrontDoors } from '@/prisma/seed/stories/two-front-doors/story'
import { emptyDatabase } from '@/scripts/jest/empty'
import { listFound, listNeighbours, maySearch, readCatalogue, readCounts } from './queries'
import { findSchema } from './schema'

let curator: Viewer
let helen: Viewer
let sri: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[curator, helen, sri] = await Promise.all([asViewer('curator'), asViewer('helen'), asViewer('sri')])
})

const { title, standfirst, body: source, moments } = twoFrontDoors.texts.en
const text = { title, standfirst, source, moments, field: 'Materials science' }
const facts = { kind: 'caseStudy', stemField: 'materials', careerStep: 'head', country: 'ID' } as const

async function tell(subject: Viewer, slug: string, more: object = {}) {
  const story = {
    ...facts,
    ...more,
    slug,
    originalLanguage: 'en',
    texts: { en: text, vi: { ...text, title: 'Hai cửa' } },
  } as const
  return draft(curator, subject.id, story)
}
async function tellInPublic(subject: Viewer, slug: string, more: object = {}) {
  const edition = await tell(subject, slug, more)
  await consent(subject, edition)
  await publish(curator, edition)
  return edition
}

const found = async (asked: object = {}) =>
  (await listFound(findSchema.parse(asked), 'en')).stories.map(({ slug }) => slug)

/** Every list and look-up through which a story could come to the public. */
async function everywhere(slug: string): Promise<Record<string, boolean>> {
  const [catalogue, gallery, stories, at, addresses, nearest, neighbours, byWord, byField] =
    await Promise.all([
      readCatalogue(),
      listGallery('en'),
      listStories('vi', 100),
      listStoriesAt([slug], 'en'),
      listStoryAddresses(),
      listFound(findSchema.parse({ field: 'physics', country: 'ID' }), 'en'),
      listNeighbours('her-neighbour', 'en'),
      found({ q: 'hai cua' }),
      found({ field: 'materials' }),
    ])
  const has = (list: readonly { slug: string }[]) => list.some((one) => one.slug === slug)
  return {
    catalogue: has(catalogue),
    gallery: has(gallery.items),
    stories: has(stories),
    at: has(at),
    addresses: has(addresses),
    nearest: has(nearest.nearest),
    neighbours: has(neighbours),
    byWord: byWord.includes(slug),
    byField: byField.includes(slug),
    page: (await getStory(slug, 'en')) !== null,
    portrait: (await getPortrait(slug)) !== null,
  }
}

const nowhere = (places: Record<string, boolean>) => Object.values(places).every((isThere) => !isThere)

test('a story is everywhere while it is public, and nowhere before she agreed or after she withdrew', async () => {
  await tellInPublic(sri, 'her-neighbour')
  const edition = await tell(helen, 'hers')
  const { storyId } = await db.edition.findUniqueOrThrow({ where: { id: edition } })
  const bytes = await sharp({ create: { width: 30, height: 40, channels: 3, background: '#0b6470' } })
    .png()
    .toBuffer()
  await db.edition.update({ where: { id: edition }, data: { fixedAt: null } })
  await setPortrait(curator, storyId, bytes)
  await db.edition.update({ where: { id: edition }, data: { fixedAt: new Date() } })
  expect(nowhere(await everywhere('hers'))).toBe(true)
  // Published by mistake of a program: without her consent it is not public.
  await db.story.update({
    where: { id: storyId },
    data: { publishedEditionId: edition, publishedAt: new Date() },
  })
  expect(nowhere(await everywhere('hers'))).toBe(true)
  await consent(helen, edition)
  await publish(curator, edition)
  expect(Object.values(await everywhere('hers')).every(Boolean)).toBe(true)
  await withdraw(helen, storyId)
  expect(nowhere(await everywhere('hers'))).toBe(true)
  expect(nowhere(await everywhere('never-told'))).toBe(true)
})

test('of a story with a next edition only the published words are found and shown', async () => {
  const first = await tellInPublic(helen, 'hers')
  const { storyId } = await db.edition.findUniqueOrThrow({ where: { id: first } })
  await db.edition.create({
    data: {
      ...{ storyId, number: 2, originalLanguage: 'en', authorId: curator.id, kind: 'achievement' },
      texts: { create: { language: 'en', ...text, title: 'Unread words', html: '' } },
    },
  })
  expect(await found({ q: 'unread' })).toEqual([])
  expect(await listStories('en', 9)).toMatchObject([{ slug: 'hers', title, told: ['en', 'vi'] }])
})

test('a page of the gallery leads to the next, in order and without gaps', async () => {
  const edition = await tellInPublic(helen, 'hers')
  const { storyId } = await db.edition.findUniqueOrThrow({ where: { id: edition } })
  const [story, told] = await Promise.all([
    db.story.findUniqueOrThrow({ where: { id: storyId } }),
    db.editionText.findFirstOrThrow({ where: { editionId: edition, language: 'en' } }),
  ])
  const ids = Array.from({ length: storiesAPage + 4 }, (_, i) => `more-${i}`)
  const at = (i: number) => new Date(Date.now() - (i + 1) * 60_000)
  await db.story.createMany({
    data: ids.map((id, i) => ({ ...story, id, slug: id, publishedEditionId: null, publishedAt: at(i) })),
  })
  const editions = ids.map((id) => ({
    id,
    storyId: id,
    number: 1,
    kind: 'caseStudy' as const,
    originalLanguage: 'en' as const,
    authorId: curator.id,
  }))
  await db.edition.createMany({ data: editions })
  await db.editionText.createMany({
    data: ids.map((editionId) => ({ ...told, editionId, moments: told.moments ?? [] })),
  })
  await db.consent.createMany({ data: ids.map((editionId) => ({ editionId, memberId: helen.id })) })
  await db.$executeRaw`update "Story" set "publishedEditionId" = id where id like 'more-%'`
  const gallery = await listGallery('en')
  const search = findSchema.parse({})
  const first = await listFound(search, 'en')
  expect(gallery.items.map(({ slug }) => slug)).toEqual(first.stories.map(({ slug }) => slug))
  expect([gallery.items.length, gallery.next, first.next]).toEqual([storiesAPage, 'more-58', 'more-58'])
  const second = await listFound({ ...search, after: 'more-58' }, 'en')
  expect(second.stories.map(({ slug }) => slug)).toEqual([
    'more-59',
    'more-60',
    'more-61',
    'more-62',
    'more-63',
  ])
  expect([second.count, second.next]).toEqual([storiesAPage + 5, null])
  // A cursor that is gone begins anew.
  expect((await listFound({ ...search, after: 'withdrawn' }, 'en')).stories[0]?.slug).toBe('hers')
})

test('a name found today is hers of today', async () => {
  await tellInPublic(helen, 'hers')
  expect(await found({ q: 'brathwaite' })).toEqual(['hers'])
  await db.member.update({ where: { id: helen.id }, data: { name: 'Đặng Helen' } })
  expect([await found({ q: 'brathwaite' }), await found({ q: 'dang' })]).toEqual([[], ['hers']])
})

test('what is offered to choose from is what there is', async () => {
  await tellInPublic(helen, 'hers')
  await tell(sri, 'unread', { stemField: 'physics', country: 'VN' })
  const { field, country, told, ahead } = await readCounts()
  expect({ field, country, told, ahead }).toEqual({
    field: { materials: 1 },
    country: { ID: 1 },
    told: { en: 1, vi: 1 },
    ahead: { professor: 1 },
  })
})

test('when words became public they say when: her yes comes last', async () => {
  const edition = await tellInPublic(helen, 'hers')
  const [later, earlier] = [new Date('2026-05-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z')]
  await db.story.updateMany({ data: { publishedAt: earlier } })
  await db.consent.updateMany({ where: { editionId: edition }, data: { givenAt: later } })
  expect(await listStoryAddresses()).toEqual([{ slug: 'hers', changedAt: later }])
  expect(await getStory('hers', 'en')).toMatchObject({ publishedAt: earlier, changedAt: later })
})

test('one source may search often, but not without end; another is not stopped by it', async () => {
  await db.$executeRaw`truncate "RateLimit"`
  expect(await maySearch('192.0.2.1')).toBe(true)
  await db.$executeRaw`update "RateLimit" set points = 1200`
  expect([await maySearch('192.0.2.1'), await maySearch('192.0.2.2')]).toEqual([false, true])
})
