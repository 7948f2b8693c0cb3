import { db } from '@/lib/core/db'
import { Conflict, Forbidden, Missing } from '@/lib/core/errors'
import { cast } from '@/prisma/seed/cast'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { archive, change, changeInvolvement, join, open } from './commands'
import { getSpace, listSpaces } from './queries'

beforeAll(writeCircle)

const belongings = (spaceId: string) =>
  db.membership.findMany({ where: { spaceId, memberId: cast.outsider.id } })

test('an outsider joins an open space once, however often she asks', async () => {
  await Promise.all([join(await asViewer('outsider'), 'square'), join(await asViewer('outsider'), 'square')])
  await join(await asViewer('outsider'), 'square')
  expect(await belongings('space-square')).toHaveLength(1)
  expect((await getSpace(await asViewer('outsider'), 'square', 'en'))?.can).toEqual({
    write: true,
    join: false,
    facilitate: false,
  })
})

test('an outsider cannot join a private space, nor tell it from one that never was', async () => {
  const outsider = await asViewer('outsider')
  await expect(join(outsider, 'circle')).rejects.toThrow(Missing)
  await expect(join(outsider, 'never-was')).rejects.toThrow(Missing)
  expect(await getSpace(outsider, 'circle', 'en')).toBeNull()
  expect((await listSpaces(outsider, 'en')).map(({ slug }) => slug)).toEqual(['square'])
  expect(await belongings('space-circle')).toHaveLength(0)
})

test('she chooses what she hears of her own spaces only', async () => {
  await changeInvolvement(await asViewer('helen'), 'circle', 'nothing')
  const helen = await asViewer('helen')
  expect((await getSpace(helen, 'circle', 'en'))?.involvement).toBe('nothing')
  expect((await getSpace(await asViewer('sri'), 'circle', 'en'))?.involvement).toBe('everything')
  await expect(changeInvolvement(helen, 'square', 'nothing')).rejects.toThrow(Forbidden)
})

const texts = {
  ...{ nameEn: 'Labs', nameId: 'Lab', nameVi: 'Phòng' },
  ...{ promiseEn: 'Stays', promiseId: 'Tinggal', promiseVi: 'Ở lại' },
}
const fresh = { slug: 'labs', kind: 'private', listed: 'yes', facilitator: cast.helen.id, ...texts } as const

test('a coordinator opens a space for its facilitator and cannot read it', async () => {
  const opened = await Promise.allSettled([
    open(await asViewer('coordinator'), fresh),
    open(await asViewer('coordinator2'), fresh),
  ])
  expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await getSpace(await asViewer('helen'), 'labs', 'id')).toMatchObject({
    name: 'Lab',
    can: { facilitate: true },
  })
  expect(await getSpace(await asViewer('coordinator'), 'labs', 'en')).toBeNull()
  await expect(open(await asViewer('coordinator'), fresh)).rejects.toThrow(Conflict)
  await expect(open(await asViewer('helen'), { ...fresh, slug: 'mine' })).rejects.toThrow(Forbidden)
  await expect(
    open(await asViewer('coordinator'), { ...fresh, slug: 'x', facilitator: 'no-such-member' }),
  ).rejects.toThrow(Missing)
})

test('a space is renamed, put to rest and woken by coordinators only; its kind stays', async () => {
  const coordinator = await asViewer('coordinator')
  await change(coordinator, { space: 'labs', listed: 'no', ...texts, nameEn: 'Laboratories' })
  await archive(coordinator, 'labs', true)
  expect(await getSpace(await asViewer('helen'), 'labs', 'en')).toMatchObject({
    ...{ name: 'Laboratories', kind: 'private', archived: true },
    can: { write: false },
  })
  await archive(coordinator, 'labs', false)
  expect((await getSpace(await asViewer('helen'), 'labs', 'en'))?.can.write).toBe(true)
  await expect(archive(await asViewer('helen'), 'labs', true)).rejects.toThrow(Forbidden)
  await expect(archive(coordinator, 'no-such', true)).rejects.toThrow(Missing)
})
