import sharp from 'sharp'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { block } from '@/lib/members/blocks/commands'
import { getPicture } from '@/lib/members/pictures/queries'
import { publish, withdraw } from '@/lib/stories/commands'
import { getStory } from '@/lib/stories/queries'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { twoFrontDoors } from '@/prisma/seed/stories/two-front-doors/story'
import { emptyDatabase } from '@/scripts/jest/empty'
import { agree, begin, beginEdition, drawRiver, offer, saveFacts, setPortrait, tell, wish } from './commands'
import { getCurated, getEditionToRead, listCurated, listOwnEditions } from './queries'

let curator: Viewer
let helen: Viewer
let sri: Viewer
let story: string

const { title, standfirst, body: source, moments } = twoFrontDoors.texts.en
const words = { title, standfirst, source, field: 'Materials science', alt: '' }
const facts = { kind: 'achievement', stemField: 'materials', careerStep: 'head' } as const

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[curator, helen, sri] = await Promise.all([asViewer('curator'), asViewer('helen'), asViewer('sri')])
  story = await begin(curator, { subject: helen.id, slug: 'her-way', originalLanguage: 'en', ...facts })
})

const newestEdition = () =>
  db.edition.findFirstOrThrow({ where: { storyId: story }, orderBy: { number: 'desc' } })
const tellAll = async () => {
  await tell(curator, { story, told: 'en', ...words })
  await drawRiver(curator, { story, told: 'en', moments })
}
const offered = async () => {
  await tellAll()
  await offer(curator, story)
  return (await newestEdition()).id
}
const told = (kind: 'editionOffered' | 'editionAnswered' | 'storyPublished', recipientId: string) =>
  db.activity.count({ where: { kind, recipientId, storyId: story } })

test('from the first word to the gallery: told, asked, agreed to, published, each heard of by the other', async () => {
  await expect(offer(curator, story)).rejects.toMatchObject({ reason: 'conflict' })
  const edition = await offered()
  expect(await told('editionOffered', helen.id)).toBe(1)
  expect(await getEditionToRead(helen, edition, 'vi')).toMatchObject({ text: { title, language: 'en' } })
  await expect(publish(curator, edition)).rejects.toMatchObject({ reason: 'forbidden' })
  await agree(helen, edition)
  expect(await told('editionAnswered', curator.id)).toBe(1)
  expect(await getCurated(curator, story)).toMatchObject({ state: 'agreed', can: { publish: true } })
  await publish(curator, edition)
  expect(await told('storyPublished', helen.id)).toBe(1)
  expect(await getStory('her-way', 'en')).toMatchObject({ title, edition: 1 })
})

test('what was sent to her does not change any more; two curators who send it send it once', async () => {
  await tellAll()
  const sent = await Promise.allSettled([offer(curator, story), offer(curator, story)])
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const change of [
    tell(curator, { story, told: 'en', ...words, title: 'Other' }),
    drawRiver(curator, { story, told: 'en', moments: moments.slice(1) }),
    saveFacts(curator, { story, credit: '', ...facts }),
  ])
    await expect(change).rejects.toMatchObject({ reason: 'conflict' })
  expect(await told('editionOffered', helen.id)).toBe(1)
})

test('she wishes for something else; the next edition begins with the words, and her yes is to that one alone', async () => {
  const first = await offered()
  await wish(helen, first, 'Leave the year out.')
  expect(await getCurated(curator, story)).toMatchObject({
    state: 'wishes',
    edition: { wishes: 'Leave the year out.' },
  })
  await beginEdition(curator, story)
  await expect(beginEdition(curator, story)).rejects.toMatchObject({ reason: 'conflict' })
  await tell(curator, { story, told: 'en', ...words, title: 'Without the year' })
  await offer(curator, story)
  await expect(agree(helen, first)).rejects.toMatchObject({ reason: 'conflict' })
  const second = (await newestEdition()).id
  await agree(helen, second)
  await publish(curator, second)
  expect(await getStory('her-way', 'en')).toMatchObject({ title: 'Without the year', edition: 2 })
})

test('what a story is found by belongs to the edition she agreed to: a next one changes nothing before her yes', async () => {
  const first = await offered()
  expect(await getEditionToRead(helen, first, 'en')).toMatchObject({
    stemField: 'materials',
    careerStep: 'head',
  })
  await agree(helen, first)
  await publish(curator, first)
  await beginEdition(curator, story)
  await saveFacts(curator, {
    story,
    credit: '',
    kind: 'caseStudy',
    stemField: 'physics',
    careerStep: 'executive',
  })
  const before = { kind: 'achievement', stemField: 'materials', careerStep: 'head' }
  expect(await getStory('her-way', 'en')).toMatchObject(before)
  expect(await getCurated(curator, story)).toMatchObject({ kind: 'caseStudy', stemField: 'physics' })
  await offer(curator, story)
  expect(await getStory('her-way', 'en')).toMatchObject(before)
  const second = (await newestEdition()).id
  await agree(helen, second)
  await publish(curator, second)
  expect(await getStory('her-way', 'en')).toMatchObject({ kind: 'caseStudy', careerStep: 'executive' })
})

test('while a next edition is told, the published one stands; withdrawn, it needs a new yes', async () => {
  const edition = await offered()
  await agree(helen, edition)
  await publish(curator, edition)
  await beginEdition(curator, story)
  await tell(curator, { story, told: 'en', ...words, title: 'Not read yet' })
  expect(await getStory('her-way', 'en')).toMatchObject({ title })
  await expect(wish(helen, edition, 'x')).rejects.toMatchObject({ reason: 'conflict' })
  await withdraw(helen, story)
  await expect(publish(curator, edition)).rejects.toMatchObject({ reason: 'forbidden' })
  await agree(helen, edition)
  await publish(curator, edition)
  expect(await getStory('her-way', 'en')).toMatchObject({ title })
})

test('nobody but its subject and curators reads an edition, and she not before she is asked', async () => {
  await tellAll()
  const { id } = await newestEdition()
  expect(await getEditionToRead(helen, id, 'en')).toBeNull()
  expect(await getEditionToRead(curator, id, 'en')).not.toBeNull()
  await offer(curator, story)
  expect(await getEditionToRead(helen, id, 'en')).not.toBeNull()
  for (const viewer of [sri, await asViewer('coordinator'), await asViewer('facilitator')]) {
    expect(await getEditionToRead(viewer, id, 'en')).toBeNull()
    expect(await getCurated(viewer, story)).toBeNull()
    expect(await listCurated(viewer, 'en')).toEqual([])
    await expect(agree(viewer, id)).rejects.toMatchObject({ reason: 'missing' })
  }
  expect(await listOwnEditions(helen, 'en')).toMatchObject([{ state: 'asked' }])
})

test('only curators begin, tell and send; across a block they find nothing', async () => {
  const mine = { subject: helen.id, slug: 'mine', originalLanguage: 'en', ...facts } as const
  await expect(begin(sri, mine)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(tell(helen, { story, told: 'en', ...words })).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(begin(curator, { ...mine, slug: 'her-way' })).rejects.toMatchObject({ fields: ['slug'] })
  await block(helen, curator.id)
  const apart = await asViewer('curator')
  expect(await getCurated(apart, story)).toBeNull()
  await expect(tell(apart, { story, told: 'en', ...words })).rejects.toMatchObject({ reason: 'missing' })
  await expect(begin(apart, mine)).rejects.toMatchObject({ reason: 'missing' })
})

test('a portrait is hers and the curators’ until the story is public, needs words, and is drawn anew', async () => {
  const sent = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b6470' } })
    .withExif({ IFD0: { Copyright: 'Secret place' } })
    .jpeg()
    .toBuffer()
  await tellAll()
  await setPortrait(curator, story, sent)
  const picture = (await newestEdition()).pictureId ?? ''
  const bytes = await getPicture(curator, picture)
  expect(Buffer.from(bytes ?? []).includes('Secret place')).toBe(false)
  expect(await getPicture(sri, picture)).toBeNull()
  expect(await getPicture(null, picture)).toBeNull()
  await expect(offer(curator, story)).rejects.toMatchObject({ reason: 'conflict' })
  await tell(curator, { story, told: 'en', ...words, alt: 'Helen beside a furnace' })
  await offer(curator, story)
  const { id } = await newestEdition()
  await agree(helen, id)
  await publish(curator, id)
  expect(await getPicture(null, picture)).not.toBeNull()
  await withdraw(helen, story)
  expect(await getPicture(null, picture)).toBeNull()
  await expect(setPortrait(curator, story, Buffer.from('no picture'))).rejects.toMatchObject({
    reason: 'invalid',
  })
})
