import { db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import { cast } from '@/prisma/seed/cast'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { agreeToCharter, changePreferences } from './commands'
import { charterSchema, preferencesSchema } from './schema'

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
})

const preferences = {
  name: 'Dr Sri Wahyuningsih',
  callName: 'Bu Sri',
  speaks: 'vi',
  timeZone: 'Asia/Jayapura',
} as const
const saved = { name: 'Dr Sri Wahyuningsih', callName: 'Bu Sri', language: 'vi', timeZone: 'Asia/Jayapura' }

test('what she prefers is kept, and nobody else is touched', async () => {
  await changePreferences(await asViewer('sri'), preferences)
  expect(await db.member.findUnique({ where: { id: cast.sri.id } })).toMatchObject(saved)
  expect(await db.member.count({ where: { callName: 'Bu Sri' } })).toBe(1)
})

test('a new name is the one that public pages say from now on; what they do not say changes nothing there', async () => {
  const sri = await asViewer('sri')
  const { name } = await db.member.findUniqueOrThrow({ where: { id: sri.id } })
  await changePreferences(sri, { ...preferences, name })
  expect(await db.pageChange.count()).toBe(0)
  await changePreferences(sri, preferences)
  expect(await db.pageChange.count()).toBe(1)
})

test('the first steps keep which charter she agreed to, and when', async () => {
  await db.member.update({
    where: { id: cast.sri.id },
    data: { charterVersion: null, charterAcceptedAt: null },
  })
  await agreeToCharter(await asViewer('sri'))
  const member = await db.member.findUniqueOrThrow({ where: { id: cast.sri.id } })
  expect(member).toMatchObject({ charterVersion })
  expect(member.charterAcceptedAt).toBeInstanceOf(Date)
  expect(await db.member.count({ where: { charterAcceptedAt: member.charterAcceptedAt } })).toBe(1)
})

test('when she agreed first stays written, however often she agrees', async () => {
  const agreedAt = async () =>
    (await db.member.findUniqueOrThrow({ where: { id: cast.sri.id } })).charterAcceptedAt
  const before = await agreedAt()
  await agreeToCharter(await asViewer('sri'))
  expect(await agreedAt()).toEqual(before)
})

test.each([
  ['no name', { name: ' ' }],
  ['a name without end', { name: 'a'.repeat(121) }],
  ['a language we don’t speak', { speaks: 'xx' }],
  ['a time zone that isn’t', { timeZone: 'Mars/Olympus' }],
  ['a list', { callName: ['Sri', 'Bu Sri'] }],
])('%s is refused', (_, wrong) => {
  expect(preferencesSchema.safeParse({ ...preferences, ...wrong }).success).toBe(false)
})

test.each(['Asia/Saigon', 'Asia/Ho_Chi_Minh', 'Europe/London', 'UTC'])('%s is a time zone', (timeZone) => {
  expect(preferencesSchema.safeParse({ ...preferences, timeZone }).success).toBe(true)
})

test('without her yes to the charter there is no first step', () => {
  const parse = (form: object) => charterSchema.safeParse(form).success
  expect([parse({}), parse({ charter: 'no' }), parse({ charter: 'yes' })]).toEqual([false, false, true])
})
