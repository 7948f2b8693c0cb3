// A curator drafts an edition, its subject consents to that very edition, and then it can be published.
import 'server-only'
import { allow, found } from '@/lib/access/allow'
import type { Viewer } from '@/lib/access/policy'
import { record } from '@/lib/activity/commands'
import { db, type Db } from '@/lib/core/db'
import { Conflict, Missing } from '@/lib/core/errors'
import { renderMarkdown } from '@/lib/core/markdown'
import { paths } from '@/lib/core/paths'
import { markGone, markPresent } from '@/lib/core/public-pages'
import { languages } from '@/lib/core/locale'
import { canConsent, canDraft, canPublish, canWithdraw } from './policy'
import type { StoryDraft } from './schema'

/** Makes a story with its first edition, all told and ready to be answered; returns the edition's id. */
export async function draft(viewer: Viewer, subjectId: string, story: StoryDraft): Promise<string> {
  allow(canDraft(viewer))
  const { texts, originalLanguage, ...facts } = story
  return db.$transaction(async (tx) => {
    if (await tx.story.count({ where: { slug: facts.slug } }))
      throw new Conflict('stories.errors.slugTaken', ['slug'])
    const { id: storyId } = await tx.story.create({ data: { ...facts, subjectId, curatorId: viewer.id } })
    const edition = await tx.edition.create({
      data: {
        ...{ storyId, number: 1, originalLanguage, authorId: viewer.id, fixedAt: new Date() },
        ...{ kind: facts.kind, stemField: facts.stemField ?? null, careerStep: facts.careerStep ?? null },
      },
    })
    await tx.editionText.createMany({
      data: languages.flatMap((language) => {
        const text = texts[language]
        return text
          ? [{ editionId: edition.id, language, ...text, html: renderMarkdown(text.source, 2) }]
          : []
      }),
    })
    return edition.id
  })
}

/** The subject's yes to exactly this edition; given anew after it was taken back, it counts from now. */
export async function consent(viewer: Viewer, editionId: string, tx: Db = db): Promise<void> {
  const edition = found(
    await tx.edition.findFirst({
      where: { id: editionId, story: { subjectId: viewer.id } },
      include: { story: true },
    }),
  )
  allow(canConsent(viewer, edition.story))
  const yes = { editionId, memberId: viewer.id }
  await tx.consent.createMany({ data: [yes], skipDuplicates: true })
  await tx.consent.updateMany({
    where: { ...yes, withdrawnAt: { not: null } },
    data: { givenAt: new Date(), withdrawnAt: null },
  })
}

/** Publishing and withdrawing wait for each other, so that the later sees what the earlier did. */
const oneAtATime = (tx: Db) => tx.$executeRaw`select pg_advisory_xact_lock(hashtext('stories'))`

/** Shows this edition in the gallery, in every process and language. */
export async function publish(viewer: Viewer, editionId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const edition = found(
      await tx.edition.findFirst({ where: { id: editionId }, include: { story: true, consents: true } }),
    )
    allow(canPublish(viewer, edition.story, edition), 'stories.errors.noConsent')
    const publishedAt = edition.story.publishedAt ?? new Date()
    const { kind, stemField, careerStep } = edition
    await tx.story.update({
      where: { id: edition.storyId },
      data: { publishedEditionId: editionId, publishedAt, kind, stemField, careerStep },
    })
    await markPresent(tx, paths.story(edition.story.slug))
    const { subjectId, id: storyId } = edition.story
    await record(tx, { kind: 'storyPublished', actorId: viewer.id, recipientId: subjectId, storyId })
  })
}

/** Takes a story out of the gallery at once. Withdrawn by its subject, her consents end too: nothing brings it back but a new yes. */
export async function withdraw(viewer: Viewer, storyId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await oneAtATime(tx)
    const story = found(
      await tx.story.findFirst({ where: { id: storyId, publishedEditionId: { not: null } } }),
    )
    if (!canWithdraw(viewer, story)) throw new Missing()
    await tx.story.update({ where: { id: storyId }, data: { publishedEditionId: null } })
    await markGone(tx, paths.story(story.slug))
    if (!canConsent(viewer, story)) return
    await tx.consent.updateMany({
      where: { memberId: viewer.id, withdrawnAt: null, edition: { storyId } },
      data: { withdrawnAt: new Date() },
    })
  })
}
