import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { keepTextDraft, returnToDraft, save } from './commands'
import { getText, getTextToKeep } from './queries'
import { textLimit, textSchema } from './schema'

let ruth: Viewer
let huong: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ;[ruth, huong] = await Promise.all([asViewer('coordinator'), asViewer('coordinator2')])
})

const about = { page: 'about', told: 'en' } as const
const standing = async () => (await getTextToKeep(ruth, 'about', 'en'))?.source
const revisionNow = async () => (await getTextToKeep(ruth, 'about', 'en'))?.revision ?? ''
const changedAt = async () => (await db.pageChange.findUnique({ where: { id: 1 } }))?.at ?? null

test('new words stand at once, are written down, and make every process forget its pages', async () => {
  expect(await save(ruth, { ...about, revision: '', body: 'We are *many*.' })).toBe(true)
  expect((await getText('about', 'en')).html).toBe('<p>We are <em>many</em>.</p>')
  expect(await changedAt()).not.toBeNull()
  expect(await db.staffAct.findMany()).toMatchObject([
    { kind: 'textEdited', actorId: ruth.id, detail: 'about en' },
  ])
  expect((await getText('about', 'vi')).changedAt).toBeNull()
})

test('of two at once, each from what stands, one is shown and the other kept for her', async () => {
  const both = await Promise.all([
    save(ruth, { ...about, revision: '', body: 'Ruth’s' }),
    save(huong, { ...about, revision: '', body: 'Hương’s' }),
  ])
  expect(both.filter(Boolean)).toHaveLength(1)
  expect(await db.textRevision.count()).toBe(1)
  const [loser, words] = both[0] ? [huong, 'Hương’s'] : [ruth, 'Ruth’s']
  expect(await standing()).toBe(both[0] ? 'Ruth’s' : 'Hương’s')
  expect((await getTextToKeep(loser, 'about', 'en'))?.kept).toEqual({ body: words, isOlder: true })
})

test('twenty changes at once, each from the one she saw, leave as many revisions as were said to be saved', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => save(ruth, { ...about, revision: '', body: `Words ${n}` })),
  )
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await db.textRevision.count()).toBe(1)
})

test('the same words sent twice are one change', async () => {
  const sent = { ...about, revision: '', body: 'Once' }
  expect(await save(ruth, sent)).toBe(true)
  expect(await save(ruth, sent)).toBe(true)
  expect(await db.textRevision.count()).toBe(1)
})

test('what she saw is what counts: after somebody else’s change nothing is overwritten', async () => {
  await save(ruth, { ...about, revision: '', body: 'First' })
  expect(await save(huong, { ...about, revision: '', body: 'Mine' })).toBe(false)
  expect(await standing()).toBe('First')
  expect(await save(huong, { ...about, revision: await revisionNow(), body: 'First and mine' })).toBe(true)
  expect(await standing()).toBe('First and mine')
  expect((await getTextToKeep(huong, 'about', 'en'))?.kept).toBeNull()
})

test('a page goes back to the portal’s own draft, and what stood there can be put back', async () => {
  await save(ruth, { ...about, revision: '', body: 'Ours' })
  const ours = await revisionNow()
  expect(await returnToDraft(huong, { ...about, revision: '' })).toBe(false)
  expect(await returnToDraft(huong, { ...about, revision: ours })).toBe(true)
  const kept = await getTextToKeep(ruth, 'about', 'en')
  expect(kept).toMatchObject({ isDraft: true, versions: [{ by: huong.name, length: 0 }, { id: ours }] })
  expect((await getText('about', 'en')).changedAt).toBeNull()
  expect(await save(ruth, { ...about, revision: kept?.revision ?? '', body: 'Ours' })).toBe(true)
  expect(await standing()).toBe('Ours')
})

test('a page nobody changed stays as it is when it is given back', async () => {
  expect(await returnToDraft(ruth, { ...about, revision: '' })).toBe(true)
  expect(await db.textRevision.count()).toBe(0)
  expect(await db.staffAct.count()).toBe(0)
})

test('a placeholder that means nothing is refused by its name, and nothing is shown', async () => {
  await expect(save(ruth, { ...about, revision: '', body: 'Write to {contakt}' })).rejects.toMatchObject({
    reason: 'invalid',
    fields: ['body'],
    values: { placeholder: '{contakt}' },
  })
  expect(await db.textRevision.count()).toBe(0)
})

test.each(['sri', 'curator', 'facilitator'] as const)(
  '%s changes no page, whatever she sends',
  async (key) => {
    const viewer = await asViewer(key)
    const refused = { reason: 'forbidden' }
    await expect(save(viewer, { ...about, revision: '', body: 'Mine' })).rejects.toMatchObject(refused)
    await expect(returnToDraft(viewer, { ...about, revision: '' })).rejects.toMatchObject(refused)
    await expect(keepTextDraft(viewer, { ...about, revision: '' }, 'Mine')).rejects.toMatchObject(refused)
    expect([await db.textRevision.count(), await db.draft.count(), await changedAt()]).toEqual([0, 0, null])
  },
)

test('hostile words are shown as words', async () => {
  const body =
    '# <script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)> {contact}'
  await save(ruth, { ...about, revision: '', body })
  const { html } = await getText('about', 'en')
  expect(html).not.toMatch(/<(script|img)/i)
  expect(html).not.toMatch(/href="javascript/i)
})

test('the longest text is kept whole within a second or two, whatever it is made of; one letter more is too long', async () => {
  const patterns = ['a', '[', '>', '*a_', '- x\n', '# x\n\n', '`', '{', '<', '![](', '](x', '\\']
  for (const pattern of patterns) {
    const body = pattern.repeat(textLimit).slice(0, textLimit)
    const began = Date.now()
    expect(await save(ruth, { ...about, revision: await revisionNow(), body })).toBe(true)
    await getText('about', 'en')
    expect([pattern, Date.now() - began < 5000]).toEqual([pattern, true])
    expect((await standing())?.length).toBe(textLimit)
  }
  expect(textSchema.safeParse({ ...about, revision: '', body: 'a'.repeat(textLimit + 1) }).success).toBe(
    false,
  )
}, 60_000)

test('what is typed is kept for her alone, and nothing typed keeps nothing', async () => {
  await keepTextDraft(ruth, { ...about, revision: '' }, 'Half a sen')
  expect((await getTextToKeep(ruth, 'about', 'en'))?.kept).toEqual({ body: 'Half a sen', isOlder: false })
  expect((await getTextToKeep(huong, 'about', 'en'))?.kept).toBeNull()
  expect((await getTextToKeep(ruth, 'about', 'id'))?.kept).toBeNull()
  await keepTextDraft(ruth, { ...about, revision: '' }, '')
  expect(await db.draft.count()).toBe(0)
})

test('a draft is kept only over a revision that is there', async () => {
  await save(ruth, { ...about, revision: '', body: 'Ours' })
  const revision = await revisionNow()
  await keepTextDraft(ruth, { ...about, revision }, 'Over ours')
  const elsewhere = [{ ...about, revision: 'invented' }, { page: 'terms', told: 'en', revision } as const]
  for (const begun of elsewhere)
    await expect(keepTextDraft(ruth, begun, 'Mine')).rejects.toMatchObject({ reason: 'missing' })
  expect(await db.draft.count()).toBe(1)
})
