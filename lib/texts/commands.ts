// The words of a public page are changed by a revision of their own, so that none is lost and the later never hides the earlier unseen.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { recordAct } from '@/lib/access/roles/commands'
import { db, type Db } from '@/lib/core/db'
import { Invalid } from '@/lib/core/errors'
import { renderMarkdown } from '@/lib/core/markdown'
import { forgetPages } from '@/lib/core/public-pages'
import { unknownPlaceholders } from './placeholders'
import { canKeepTexts } from './policy'
import { type Begun, draftPlace, type TextInput } from './schema'

type Words = { source: string; html: string }

const discardDrafts = (tx: Db, viewer: Viewer, { page, told }: Begun) =>
  tx.draft.deleteMany({
    where: { memberId: viewer.id, place: { startsWith: draftPlace({ page, told, revision: '' }) } },
  })

/** Writes a revision after the one she began from. False when another came between; the same words twice are one. */
async function revise(tx: Db, viewer: Viewer, begun: Begun, words: Words): Promise<boolean> {
  const { page, told: language, revision } = begun
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${page} ${language}`}, 5))`
  const last = await tx.textRevision.findFirst({
    where: { page, language },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, source: true },
  })
  if ((last?.source ?? '') !== words.source) {
    if ((last?.id ?? '') !== revision) return false
    // The database's own clock would tell when the transaction began, before it waited for its turn.
    await tx.textRevision.create({
      data: { page, language, ...words, editedById: viewer.id, at: new Date() },
    })
    await recordAct(tx, viewer, 'textEdited', null, `${page} ${language}`)
    await forgetPages(tx)
  }
  await discardDrafts(tx, viewer, begun)
  return true
}

/** The words as a page shows them, with its placeholders still open. @throws Invalid when one of them means nothing to us */
export function render(body: string): string {
  const [placeholder] = unknownPlaceholders(body)
  if (placeholder) throw new Invalid('texts.errors.placeholder', ['body'], { placeholder })
  return renderMarkdown(body, 2)
}

/**
 * Puts new words on a page, at once and in every process. When they were changed since she began, nothing is
 * overwritten: hers are kept as a draft and the answer is false.
 */
export async function save(viewer: Viewer, { body, ...begun }: TextInput): Promise<boolean> {
  allow(canKeepTexts(viewer))
  const words = { source: body, html: render(body) }
  const saved = await db.$transaction((tx) => revise(tx, viewer, begun, words))
  if (!saved) await keepTextDraft(viewer, begun, body)
  return saved
}

/** Gives a page back to the portal's own draft; what stood there stays among the earlier versions. */
export async function returnToDraft(viewer: Viewer, begun: Begun): Promise<boolean> {
  allow(canKeepTexts(viewer))
  return db.$transaction((tx) => revise(tx, viewer, begun, { source: '', html: '' }))
}

/** Keeps what is being written, hers alone; nothing written keeps nothing. */
export async function keepTextDraft(viewer: Viewer, begun: Begun, body: string): Promise<void> {
  allow(canKeepTexts(viewer))
  const memberId_place = { memberId: viewer.id, place: draftPlace(begun) }
  if (body === '') return void (await db.draft.deleteMany({ where: memberId_place }))
  const { page, told: language, revision: id } = begun
  if (id) found(await db.textRevision.findFirst({ where: { id, page, language }, select: { id: true } }))
  await db.draft.upsert({ where: { memberId_place }, create: { ...memberId_place, body }, update: { body } })
}
