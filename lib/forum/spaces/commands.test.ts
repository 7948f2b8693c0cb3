import { db } from '@/lib/core/db'
import { Forbidden, Missing } from '@/lib/core/errors'
import { cast } from '@/prisma/seed/cast'
import { writeCircle } from '@/prisma/seed/circle'
import { asViewer } from '@/prisma/seed/people'
import { changeInvolvement, join } from './commands'
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
