import { db } from '@/lib/core/db'
import { Conflict, Forbidden, Missing } from '@/lib/core/errors'
import { getSpace } from '@/lib/forum/spaces/queries'
import { block } from '@/lib/members/blocks/commands'
import { cast, type MemberKey } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { answerInvitation, decideRequest, invite, knock, leave, nameFacilitator, remove } from './commands'
import { getDoor, listBelonging, listDoors, listInvitable, listRequests } from './queries'

const texts = { en: 'Room', id: 'Ruang', vi: 'Phòng' }
const idOf = (key: MemberKey) => cast[key].id

beforeAll(writePeople)
beforeEach(async () => {
  await db.block.deleteMany()
  await db.space.deleteMany()
  await db.space.create({
    data: {
      ...{ id: 'room', slug: 'room', kind: 'private', listed: true, name: texts, promise: texts },
      memberships: {
        create: [{ memberId: idOf('facilitator'), facilitates: true }, { memberId: idOf('helen') }],
      },
    },
  })
})

const belongs = async (key: MemberKey) =>
  (await db.membership.count({ where: { spaceId: 'room', memberId: idOf(key) } })) === 1

const spaceOf = async (key: MemberKey) => {
  const space = await getSpace(await asViewer(key), 'room', 'en')
  if (!space) throw new Error(`${key} does not find the space`)
  return space
}

test('she is invited once, sees the door only, comes in with her yes, and is told nothing before', async () => {
  for (let times = 0; times < 3; times++) await invite(await asViewer('facilitator'), 'room', idOf('sri'))
  expect(await db.spaceInvitation.count()).toBe(1)
  expect(await db.activity.count({ where: { kind: 'invitedToSpace', recipientId: idOf('sri') } })).toBe(1)
  expect(await getSpace(await asViewer('sri'), 'room', 'en')).toBeNull()
  expect(await getDoor(await asViewer('sri'), 'room', 'id')).toMatchObject({ name: 'Ruang', invited: true })
  await answerInvitation(await asViewer('sri'), 'room', true)
  expect(await belongs('sri')).toBe(true)
  expect(await db.spaceInvitation.count()).toBe(0)
})

test('a no leaves no trace, and nobody answers for another', async () => {
  await invite(await asViewer('facilitator'), 'room', idOf('sri'))
  await expect(answerInvitation(await asViewer('ngoc'), 'room', true)).rejects.toThrow(Missing)
  await answerInvitation(await asViewer('sri'), 'room', false)
  expect(await belongs('sri')).toBe(false)
  expect(await db.spaceInvitation.count()).toBe(0)
})

test('only a facilitator of this very space invites, decides and removes', async () => {
  for (const [key, error] of [
    ['helen', Forbidden],
    ['sri', Missing],
    ['coordinator', Missing],
  ] as const) {
    await expect(invite(await asViewer(key), 'room', idOf('ngoc'))).rejects.toThrow(error)
    await expect(remove(await asViewer(key), 'room', idOf('helen'))).rejects.toThrow(error)
    await expect(decideRequest(await asViewer(key), 'room', idOf('ngoc'), true)).rejects.toThrow(error)
  }
  expect(await belongs('helen')).toBe(true)
})

test('two facilitators deciding at once decide once; her words are gone', async () => {
  await knock(await asViewer('sri'), 'room', 'I lead a small group.')
  await nameFacilitator(await asViewer('facilitator'), 'room', idOf('helen'))
  expect(await listRequests(await asViewer('helen'), await spaceOf('helen'))).toMatchObject([
    { words: 'I lead a small group.' },
  ])
  const decided = await Promise.allSettled([
    decideRequest(await asViewer('facilitator'), 'room', idOf('sri'), true),
    decideRequest(await asViewer('helen'), 'room', idOf('sri'), true),
  ])
  expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await belongs('sri')).toBe(true)
  expect(await db.spaceRequest.findFirst()).toMatchObject({ words: '' })
})

test('after a no she asks again a month later, not before', async () => {
  await knock(await asViewer('sri'), 'room', 'Once')
  await decideRequest(await asViewer('facilitator'), 'room', idOf('sri'), false)
  await expect(knock(await asViewer('sri'), 'room', 'Twice')).rejects.toThrow(Conflict)
  expect(await getDoor(await asViewer('sri'), 'room', 'en')).toMatchObject({ can: { knock: false } })
  await db.spaceRequest.updateMany({ data: { decidedAt: new Date(Date.now() - 31 * 86_400_000) } })
  await knock(await asViewer('sri'), 'room', 'Twice')
  expect(await db.spaceRequest.findFirst()).toMatchObject({ words: 'Twice', decidedAt: null })
})

test('an unlisted or archived space has no door', async () => {
  await db.space.update({ where: { id: 'room' }, data: { listed: false } })
  expect(await listDoors(await asViewer('sri'), 'en')).toEqual([])
  await expect(knock(await asViewer('sri'), 'room', 'x')).rejects.toThrow(Missing)
  await db.space.update({ where: { id: 'room' }, data: { listed: true, archivedAt: new Date() } })
  expect(await getDoor(await asViewer('sri'), 'room', 'en')).toBeNull()
})

test('the last facilitator neither leaves nor is removed while others belong', async () => {
  await expect(leave(await asViewer('facilitator'), 'room')).rejects.toThrow(Conflict)
  await nameFacilitator(await asViewer('facilitator'), 'room', idOf('helen'))
  const left = await Promise.allSettled([
    leave(await asViewer('facilitator'), 'room'),
    leave(await asViewer('helen'), 'room'),
  ])
  expect(left.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  const facilitators = await db.membership.count({ where: { spaceId: 'room', facilitates: true } })
  expect(facilitators === 1 || (await db.membership.count({ where: { spaceId: 'room' } })) === 0).toBe(true)
})

test('the removed read nothing from that moment on', async () => {
  await remove(await asViewer('facilitator'), 'room', idOf('helen'))
  expect(await getSpace(await asViewer('helen'), 'room', 'en')).toBeNull()
})

test('across a block nobody is found, listed or invited', async () => {
  await block(await asViewer('facilitator'), idOf('sri'))
  expect(await listInvitable(await asViewer('facilitator'), await spaceOf('facilitator'), 'sri')).toEqual([])
  await expect(invite(await asViewer('facilitator'), 'room', idOf('sri'))).rejects.toThrow(Missing)
  await block(await asViewer('helen'), idOf('facilitator'))
  expect(await listBelonging(await asViewer('helen'), await spaceOf('helen'))).toMatchObject([
    { id: idOf('helen') },
  ])
})
