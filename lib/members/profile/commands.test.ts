import { db } from '@/lib/core/db'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { choosePrivacy } from './commands'
import { visibilityOf } from './fields'
import { getPrivacy } from './queries'
import { privacySchema } from './schema'

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

const sri = () => db.member.findUniqueOrThrow({ where: { id: cast.sri.id } })

test('keeping a profile to herself hides all of it but her name, from the search as well', async () => {
  const viewer = await asViewer('sri')
  expect(await getPrivacy(viewer)).toEqual({ profile: 'members', contactFrom: 'sharedSpace' })
  expect((await sri()).findable).toContain('limbah tekstil')
  await choosePrivacy(viewer, { profile: 'me', contactFrom: 'nobody' })
  expect(await getPrivacy(viewer)).toEqual({ profile: 'me', contactFrom: 'nobody' })
  const { findable, visibility, revision } = await sri()
  expect(new Set(Object.values(visibilityOf(visibility)))).toEqual(new Set(['me']))
  expect(findable).toContain('sri wahyuningsih')
  expect(findable).not.toContain('limbah tekstil')
  expect(revision).toBe(1)
  await choosePrivacy(viewer, { profile: 'members', contactFrom: 'everyone' })
  expect((await sri()).findable).toContain('limbah tekstil')
})

test('what she chose part by part stays, unless she says otherwise', async () => {
  const viewer = await asViewer('sri')
  const visibility = { bio: 'public', links: 'me' }
  await db.member.update({ where: { id: cast.sri.id }, data: { visibility } })
  expect(await getPrivacy(viewer)).toMatchObject({ profile: 'kept' })
  await choosePrivacy(viewer, { profile: 'kept', contactFrom: 'everyone' })
  expect(await sri()).toMatchObject({ visibility, contactFrom: 'everyone' })
})

test('a page for everybody is forgotten when she takes it back', async () => {
  await db.member.update({ where: { id: cast.sri.id }, data: { visibility: { bio: 'public' } } })
  await choosePrivacy(await asViewer('sri'), { profile: 'me', contactFrom: 'everyone' })
  expect(await db.$queryRaw<unknown[]>`select at from "PageChange"`).toHaveLength(1)
})

test('nobody opens her profile to everybody at one stroke', () => {
  const parse = (profile: string) => privacySchema.safeParse({ profile, contactFrom: 'everyone' }).success
  expect(['members', 'me', 'kept', 'public', ''].map(parse)).toEqual([true, true, true, false, false])
})
