import { db } from '@/lib/core/db'
import { asViewer, castMembers, writePeople } from './people'

beforeAll(writePeople)

test('the cast is written with its roles, each with an address of her own', async () => {
  expect(await db.member.count()).toBe(castMembers.length)
  expect(new Set(castMembers.map(({ email }) => email)).size).toBe(castMembers.length)
})

test('one of the cast can be taken as the viewer of a policy', async () => {
  const viewer = await asViewer('coordinator')
  expect(viewer.roles).toContain('coordinator')
  expect(viewer.welcomed).toBe(true)
})
