import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { twoFrontDoors } from '@/prisma/seed/stories/two-front-doors/story'
import { emptyDatabase } from '@/scripts/jest/empty'
import { consent, draft, publish, withdraw } from './commands'
import { getStory, listOwnStories, listStories } from './queries'

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
const story = {
  slug: 'two-doors',
  kind: 'caseStudy',
  country: 'ID',
  originalLanguage: 'en',
  texts: { en: text },
} as const

const isPublic = async () =>
  (await getStory('two-doors', 'vi')) !== null && (await listStories('en', 60)).length === 1

const published = async () => {
  const edition = await draft(curator, helen.id, story)
  await consent(helen, edition)
  await publish(curator, edition)
  return edition
}

test('a story is public once its subject has consented and a curator has published it', async () => {
  const edition = await draft(curator, helen.id, story)
  await expect(publish(curator, edition)).rejects.toMatchObject({ reason: 'forbidden' })
  expect(await isPublic()).toBe(false)
  await consent(helen, edition)
  expect(await isPublic()).toBe(false)
  await publish(curator, edition)
  expect(await isPublic()).toBe(true)
})

test('nobody consents for her: for others the edition is not there', async () => {
  const edition = await draft(curator, helen.id, story)
  await expect(consent(curator, edition)).rejects.toMatchObject({ reason: 'missing' })
  await expect(consent(sri, edition)).rejects.toMatchObject({ reason: 'missing' })
  expect(await db.consent.count()).toBe(0)
})

test('her consent covers that edition and no other', async () => {
  const first = await published()
  const { storyId } = await db.edition.findUniqueOrThrow({ where: { id: first } })
  const second = await db.edition.create({
    data: { storyId, number: 2, originalLanguage: 'en', authorId: curator.id, kind: 'caseStudy' },
  })
  await expect(publish(curator, second.id)).rejects.toMatchObject({ reason: 'forbidden' })
})

test('a member who is no curator neither drafts nor publishes', async () => {
  await expect(draft(sri, helen.id, story)).rejects.toMatchObject({ reason: 'forbidden' })
  const edition = await draft(curator, helen.id, story)
  await consent(helen, edition)
  await expect(publish(helen, edition)).rejects.toMatchObject({ reason: 'forbidden' })
})

test('she withdraws at once, and only a new yes brings the story back', async () => {
  const edition = await published()
  const [own] = await listOwnStories(helen, 'en')
  await withdraw(helen, own?.id ?? '')
  expect(await isPublic()).toBe(false)
  await expect(publish(curator, edition)).rejects.toMatchObject({ reason: 'forbidden' })
})

test('a curator takes a story down; others find nothing to withdraw', async () => {
  await published()
  const [own] = await listOwnStories(helen, 'en')
  expect(await listOwnStories(sri, 'en')).toEqual([])
  await expect(withdraw(sri, own?.id ?? '')).rejects.toMatchObject({ reason: 'missing' })
  expect(await isPublic()).toBe(true)
  await withdraw(curator, own?.id ?? '')
  expect(await isPublic()).toBe(false)
})

test('a reader without the language gets the original and is told which it is', async () => {
  await published()
  expect(await getStory('two-doors', 'vi')).toMatchObject({ language: 'en', title })
})

test('two stories cannot stand at one address', async () => {
  await published()
  await expect(draft(curator, sri.id, story)).rejects.toMatchObject({ reason: 'conflict', fields: ['slug'] })
})
