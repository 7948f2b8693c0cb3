import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { asViewer, writePeople } from '@/prisma/seed/people'
import { emptyDatabase } from '@/scripts/jest/empty'
import { returnToDraft, save } from './commands'
import { getText, getTextToKeep, getVersion, listTexts, readFillings } from './queries'
import { textPages } from './schema'

let ruth: Viewer

beforeEach(async () => {
  await emptyDatabase()
  await writePeople()
  ruth = await asViewer('coordinator')
})

const help = { page: 'help', told: 'en' } as const
const write = async (body: string) =>
  save(ruth, { ...help, revision: (await getTextToKeep(ruth, 'help', 'en'))?.revision ?? '', body })

test('where nobody changed anything the portal’s own draft stands, filled and with its contents', async () => {
  const { html, contents, lead, changedAt } = await getText('safety', 'vi')
  expect(changedAt).toBeNull()
  expect(html).toContain(`<a href="mailto:${env.SAFEGUARDING_EMAIL}">`)
  expect(html).toContain('<a href="/vi/contact">')
  expect(contents.length).toBeGreaterThan(10)
  for (const { id } of contents) expect(html).toContain(`<h2 id="${id}">`)
  expect(lead).not.toBe('')
})

test('an edited text is filled from the settings when it is shown, not when it is written', async () => {
  await write('Ask {contact}')
  const { html } = await db.textRevision.findFirstOrThrow()
  expect(html).toBe('<p>Ask {contact}</p>')
  expect((await getText('help', 'en')).html).toContain(env.CONTACT_EMAIL)
})

test('without a name of its own the operator is the coordinators, in the language of the page', () => {
  expect(readFillings('en').operator).toBe('the coordinators of STEM-POWER')
  expect(readFillings('id').operator).toBe('para koordinator STEM-POWER')
})

test('the desk tells of every page and language whose words stand there, and what went ahead of what', async () => {
  await write('New')
  const texts = await listTexts(ruth)
  expect(texts.map(({ page }) => page)).toEqual([...textPages])
  const [en, id] = texts.find(({ page }) => page === 'help')?.told ?? []
  expect(en).toMatchObject({ language: 'en', edited: true, by: ruth.name, ahead: [] })
  expect(id).toMatchObject({ language: 'id', edited: false, by: null, changedAt: null, ahead: ['en'] })
  await returnToDraft(ruth, {
    ...help,
    revision: (await getTextToKeep(ruth, 'help', 'en'))?.revision ?? '',
  })
  const after = (await listTexts(ruth)).flatMap(({ told }) => told)
  expect(after.filter(({ edited, ahead }) => edited || ahead.length)).toEqual([])
})

test('each earlier version can be looked at, of this page and no other', async () => {
  await write('One')
  const one = (await getTextToKeep(ruth, 'help', 'en'))?.revision ?? ''
  await write('Two')
  expect(await getVersion(ruth, 'help', 'en', one)).toMatchObject({ source: 'One' })
  expect(await getVersion(ruth, 'help', 'vi', one)).toBeNull()
  expect(await getVersion(ruth, 'terms', 'en', one)).toBeNull()
  expect((await getVersion(ruth, 'help', 'en', 'draft'))?.source).toContain('## ')
  expect((await getTextToKeep(ruth, 'help', 'en'))?.versions.map(({ length }) => length)).toEqual([3, 3])
})

test('who edited a text may leave: her words stay, her name goes', async () => {
  await write('Hers')
  await db.textRevision.updateMany({ data: { editedById: null } })
  expect((await getTextToKeep(ruth, 'help', 'en'))?.versions).toMatchObject([{ by: null, length: 4 }])
})

test.each(['sri', 'curator', 'facilitator'] as const)(
  '%s finds no desk, no versions and no drafts',
  async (key) => {
    await write('New')
    const viewer = await asViewer(key)
    expect(await listTexts(viewer)).toEqual([])
    expect(await getTextToKeep(viewer, 'help', 'en')).toBeNull()
    expect(await getVersion(viewer, 'help', 'en', 'draft')).toBeNull()
  },
)
