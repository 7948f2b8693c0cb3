import { db } from '@/lib/core/db'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { block, unblock } from './commands'
import { listBlocks } from './queries'

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

const apart = async () => ({ helen: (await asViewer('helen')).apart, sri: (await asViewer('sri')).apart })

test('a block counts in both directions, and only she who made it is told of it', async () => {
  await block(await asViewer('helen'), cast.sri.id)
  expect(await apart()).toEqual({ helen: [cast.sri.id], sri: [cast.helen.id] })
  expect(await listBlocks(await asViewer('helen'))).toMatchObject([{ id: cast.sri.id, name: cast.sri.name }])
  expect(await listBlocks(await asViewer('sri'))).toEqual([])
})

test('made twice, also at once, it is one', async () => {
  const helen = await asViewer('helen')
  await Promise.all([block(helen, cast.sri.id), block(helen, cast.sri.id)])
  expect(await db.block.count()).toBe(1)
})

test('ending it ends her own and not the other’s', async () => {
  await block(await asViewer('helen'), cast.sri.id)
  await block(await asViewer('sri'), cast.helen.id)
  await unblock(await asViewer('sri'), cast.helen.id)
  expect(await apart()).toEqual({ helen: [cast.sri.id], sri: [cast.helen.id] })
  await unblock(await asViewer('helen'), cast.sri.id)
  expect(await apart()).toEqual({ helen: [], sri: [] })
})

test('nobody can block herself, or somebody who never was', async () => {
  const helen = await asViewer('helen')
  await expect(block(helen, helen.id)).rejects.toMatchObject({ reason: 'forbidden' })
  await expect(block(helen, 'nobody')).rejects.toMatchObject({ reason: 'missing' })
})
