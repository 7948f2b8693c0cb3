// A story on the curator's desk: begun, told, its river drawn, and its subject asked; and her answer.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { record } from '@/lib/activity/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict } from '@/lib/core/errors'
import { renderMarkdown } from '@/lib/core/markdown'
import { presentMembers } from '@/lib/members/blocks/policy'
import { keepPicture } from '@/lib/members/pictures/commands'
import { consent } from '@/lib/stories/commands'
import { canDraft } from '@/lib/stories/policy'
import { canBeginEdition, canShape, curatedStories, lacks } from './policy'
import type { Beginning, Facts, RiverInput, Telling } from './schema'

/** The story and its newest edition, its row locked, if it is on her desk. */
async function onDesk(tx: Db, viewer: Viewer, id: string) {
  allow(canDraft(viewer))
  await tx.$queryRaw`select id from "Story" where id = ${id} for update`
  const { editions, ...story } = found(
    await tx.story.findFirst({
      where: { AND: [{ id }, curatedStories(viewer)] },
      include: { editions: { orderBy: { number: 'desc' }, take: 1, include: { texts: true } } },
    }),
  )
  return { story, edition: found(editions[0]) }
}

async function shaping(tx: Db, viewer: Viewer, id: string) {
  const { story, edition } = await onDesk(tx, viewer, id)
  if (!canShape(viewer, edition)) throw new Conflict('stories.errors.fixed')
  return { story, edition }
}

/** Begins a story about a member; returns its id. */
export async function begin(
  viewer: Viewer,
  { subject, originalLanguage, ...facts }: Beginning,
): Promise<string> {
  allow(canDraft(viewer))
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${facts.slug}, 7))`
    const { id: subjectId, country } = found(
      await tx.member.findFirst({
        where: { AND: [{ id: subject }, presentMembers(viewer)] },
        select: { id: true, country: true },
      }),
    )
    if (await tx.story.count({ where: { slug: facts.slug } }))
      throw new Conflict('stories.errors.slugTaken', ['slug'])
    const { slug: _, ...foundBy } = facts
    const edition = { number: 1, originalLanguage, authorId: viewer.id, ...foundBy }
    const story = { ...facts, subjectId, country, curatorId: viewer.id, editions: { create: edition } }
    return (await tx.story.create({ data: story, select: { id: true } })).id
  })
}

/** What this edition is found by, and whose photograph it shows; what is published stays as its subject read it. */
export async function saveFacts(viewer: Viewer, { story: id, credit, ...facts }: Facts): Promise<void> {
  await db.$transaction(async (tx) => {
    const { edition } = await shaping(tx, viewer, id)
    await tx.edition.update({ where: { id: edition.id }, data: { ...facts, pictureCredit: credit } })
  })
}

/** Tells the story, or changes how it is told, in one language. */
export async function tell(
  viewer: Viewer,
  { story: id, told: language, alt, ...words }: Telling,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { edition } = await shaping(tx, viewer, id)
    const text = { ...words, pictureAlt: alt, html: renderMarkdown(words.source, 2) }
    await tx.editionText.upsert({
      where: { editionId_language: { editionId: edition.id, language } },
      create: { editionId: edition.id, language, moments: [], ...text },
      update: text,
    })
  })
}

/** Draws her river in the words of one language. */
export async function drawRiver(
  viewer: Viewer,
  { story: id, told: language, moments }: RiverInput,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { edition } = await shaping(tx, viewer, id)
    const text = { editionId: edition.id, language }
    const empty = { title: '', standfirst: '', field: '', source: '', html: '' }
    await tx.editionText.upsert({
      where: { editionId_language: text },
      create: { ...text, ...empty, moments },
      update: { moments },
    })
  })
}

/** Sets a portrait, drawn anew; the one before goes unless another edition shows it. */
export async function setPortrait(viewer: Viewer, id: string, sent: Buffer): Promise<void> {
  allow(canDraft(viewer))
  const pictureId = await keepPicture(viewer, 'portrait', sent)
  await db.$transaction(async (tx) => {
    const { edition } = await shaping(tx, viewer, id)
    await tx.edition.update({ where: { id: edition.id }, data: { pictureId } })
    if (edition.pictureId)
      await tx.picture.deleteMany({
        where: { id: edition.pictureId, editions: { none: {} }, portrays: null },
      })
  })
}

/** Asks its subject to read and answer. From now on nothing of this edition changes. */
export async function offer(viewer: Viewer, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { story, edition } = await shaping(tx, viewer, id)
    const told = edition.texts.map((text) => lacks(text, edition.pictureId !== null))
    const original = edition.texts.find(({ language }) => language === edition.originalLanguage)
    if (!original || told.some((missing) => missing.length > 0))
      throw new Conflict('stories.errors.incomplete')
    found(
      await tx.member.findFirst({
        where: { AND: [{ id: story.subjectId }, presentMembers(viewer)] },
        select: { id: true },
      }),
    )
    await tx.edition.update({ where: { id: edition.id }, data: { fixedAt: new Date() } })
    const happened = { actorId: viewer.id, recipientId: story.subjectId, storyId: id }
    await record(tx, { kind: 'editionOffered', ...happened })
  })
}

/** Begins the next edition with the words of the last; what is published stays so. */
export async function beginEdition(viewer: Viewer, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { edition } = await onDesk(tx, viewer, id)
    if (!canBeginEdition(viewer, edition)) throw new Conflict('stories.errors.unfinished')
    const { originalLanguage, pictureId, pictureCredit, number, kind, stemField, careerStep } = edition
    await tx.edition.create({
      data: {
        ...{
          storyId: id,
          number: number + 1,
          authorId: viewer.id,
          originalLanguage,
          pictureId,
          pictureCredit,
        },
        ...{ kind, stemField, careerStep },
        texts: {
          createMany: {
            data: edition.texts.map(({ editionId: _, moments, ...text }) => ({
              ...text,
              moments: moments ?? [],
            })),
          },
        },
      },
    })
  })
}

/** The edition its subject is asked about: hers, fixed, and not answered. */
async function asked(tx: Db, viewer: Viewer, id: string) {
  await tx.$queryRaw`select id from "Edition" where id = ${id} for update`
  const edition = found(
    await tx.edition.findFirst({
      where: { id, fixedAt: { not: null }, story: { subjectId: viewer.id } },
      include: { story: true },
    }),
  )
  const newer = { storyId: edition.storyId, number: { gt: edition.number }, fixedAt: { not: null } }
  if (await tx.edition.count({ where: newer })) throw new Conflict('stories.errors.newer')
  return edition
}

async function answer(tx: Db, viewer: Viewer, editionId: string, wishes: string) {
  const { story, storyId } = await asked(tx, viewer, editionId)
  await tx.edition.update({ where: { id: editionId }, data: { wishes, answeredAt: new Date() } })
  if (story.curatorId && story.curatorId !== viewer.id)
    await record(tx, { kind: 'editionAnswered', actorId: viewer.id, recipientId: story.curatorId, storyId })
}

/** Her yes to exactly these words. */
export async function agree(viewer: Viewer, editionId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await answer(tx, viewer, editionId, '')
    await consent(viewer, editionId, tx)
  })
}

/** Not yet: what she would like changed. A yes she gave to this edition before is taken back with it. */
export async function wish(viewer: Viewer, editionId: string, wishes: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const published = await tx.story.count({ where: { publishedEditionId: editionId, subjectId: viewer.id } })
    if (published) throw new Conflict('stories.errors.published')
    await answer(tx, viewer, editionId, wishes)
    await tx.consent.updateMany({
      where: { editionId, memberId: viewer.id, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    })
  })
}
