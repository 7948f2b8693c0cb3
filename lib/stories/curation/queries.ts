import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import type { Language } from '@/lib/core/locale'
import { presentMembers } from '@/lib/members/blocks/policy'
import type { Moment } from '@/lib/river/moment'
import { momentsSchema } from '@/lib/river/schema'
import { canDraft, isConsented } from '@/lib/stories/policy'
import { canBeginEdition, canShape, curatedStories, lacks } from './policy'

const person = { id: true, name: true } as const

/** Where an edition stands: being told, with its subject, answered by a wish or a yes, in the gallery, or taken back. */
export const states = ['telling', 'asked', 'wishes', 'agreed', 'published', 'withdrawn'] as const
export type State = (typeof states)[number]

type Standing = {
  story: { subjectId: string; publishedEditionId: string | null; publishedAt: Date | null }
  edition: {
    id: string
    fixedAt: Date | null
    wishes: string
    consents: readonly { memberId: string; withdrawnAt: Date | null }[]
  }
}

/** The state of a story's edition. */
export function stateOf({ story, edition }: Standing): State {
  if (edition.fixedAt === null) return 'telling'
  const agreed = isConsented(story, edition)
  if (agreed && story.publishedEditionId === edition.id) return 'published'
  if (agreed) return 'agreed'
  if (edition.consents.length > 0 && story.publishedAt) return 'withdrawn'
  return edition.wishes === '' ? 'asked' : 'wishes'
}

/** Some title of hers: of the language asked for, or any. */
const titleOf = (texts: readonly { language: Language; title: string }[], language: Language) => {
  const one =
    texts.find((text) => text.language === language && text.title) ?? texts.find(({ title }) => title)
  return one ? { title: one.title, language: one.language } : null
}

const newest = { orderBy: { number: 'desc' }, take: 1 } as const

export type CuratedLine = Awaited<ReturnType<typeof listCurated>>[number]

/** All stories on her desk, what was begun last on top. */
export async function listCurated(viewer: Viewer, language: Language) {
  const stories = await db.story.findMany({
    where: curatedStories(viewer),
    orderBy: { createdAt: 'desc' },
    take: 500,
    include: {
      subject: { select: person },
      editions: {
        ...newest,
        include: { consents: true, texts: { select: { language: true, title: true } } },
      },
    },
  })
  return stories.flatMap(({ editions: [edition], subject, ...story }) =>
    edition
      ? [
          {
            id: story.id,
            slug: story.slug,
            subject,
            number: edition.number,
            title: titleOf(edition.texts, language),
            state: stateOf({ story, edition }),
          },
        ]
      : [],
  )
}

/** Members about whom a story could be begun. */
export const listPossibleSubjects = async (viewer: Viewer) =>
  canDraft(viewer)
    ? db.member.findMany({
        where: presentMembers(viewer),
        orderBy: { name: 'asc' },
        select: person,
        take: 2000,
      })
    : []

const momentsOf = (moments: unknown): Moment[] => momentsSchema.safeParse(moments).data ?? []

export type CuratedStory = NonNullable<Awaited<ReturnType<typeof getCurated>>>

/** A story on her desk with its newest edition. */
export async function getCurated(viewer: Viewer, id: string) {
  const row = await db.story.findFirst({
    where: { AND: [{ id }, curatedStories(viewer)] },
    include: {
      subject: { select: { ...person, field: true } },
      editions: { ...newest, include: { consents: true, texts: true } },
    },
  })
  const edition = row?.editions[0]
  if (!row || !edition) return null
  const { editions: _, ...story } = row
  const hasPicture = edition.pictureId !== null
  const texts = edition.texts.map((text) => ({
    ...text,
    moments: momentsOf(text.moments),
    lacks: lacks(text, hasPicture),
  }))
  const state = stateOf({ story, edition })
  const { kind, stemField, careerStep } = edition
  return {
    ...story,
    ...{ kind, stemField, careerStep },
    edition: { ...edition, texts },
    state,
    title: texts.find(({ title }) => title)?.title ?? story.subject.name,
    can: {
      shape: canShape(viewer, edition),
      begin: canBeginEdition(viewer, edition),
      publish: state === 'agreed',
      withdraw: story.publishedEditionId !== null,
    },
  }
}

const hers = (viewer: Viewer) => ({ subjectId: viewer.id, editions: { some: { fixedAt: { not: null } } } })

export type OwnEdition = Awaited<ReturnType<typeof listOwnEditions>>[number]

/** Stories about her of which she was asked, with the newest edition she can read. */
export async function listOwnEditions(viewer: Viewer, language: Language) {
  const stories = await db.story.findMany({
    where: hers(viewer),
    orderBy: { createdAt: 'desc' },
    include: {
      editions: {
        ...newest,
        where: { fixedAt: { not: null } },
        include: { consents: true, texts: { select: { language: true, title: true } } },
      },
    },
  })
  return stories.flatMap(({ editions: [edition], ...story }) =>
    edition
      ? [
          {
            id: story.id,
            slug: story.slug,
            edition: edition.id,
            number: edition.number,
            title: titleOf(edition.texts, language),
            state: stateOf({ story, edition }),
            isPublished: story.publishedEditionId !== null,
          },
        ]
      : [],
  )
}

export type EditionToRead = NonNullable<Awaited<ReturnType<typeof getEditionToRead>>>

/** An edition to be read by its subject, or looked at by a curator, in the language asked for or else its own. */
export async function getEditionToRead(viewer: Viewer, id: string, asked: Language) {
  const row = await db.edition.findFirst({
    where: {
      id,
      OR: [{ fixedAt: { not: null }, story: { subjectId: viewer.id } }, { story: curatedStories(viewer) }],
    },
    include: {
      consents: true,
      texts: true,
      story: {
        include: { subject: { select: { ...person, institution: { select: { name: true } } } } },
      },
    },
  })
  if (!row) return null
  const { story, texts, ...edition } = row
  const told = texts.filter(({ title, source }) => title && source)
  const text =
    told.find(({ language }) => language === asked) ??
    told.find((one) => one.language === row.originalLanguage)
  if (!text) return null
  const { id: subjectId, name, institution } = story.subject
  return {
    ...{ id, number: edition.number, originalLanguage: edition.originalLanguage, wishes: edition.wishes },
    ...{ storyId: story.id, slug: story.slug, country: story.country },
    ...{ kind: edition.kind, stemField: edition.stemField, careerStep: edition.careerStep },
    picture:
      edition.pictureId === null
        ? null
        : { id: edition.pictureId, credit: edition.pictureCredit, alt: text.pictureAlt },
    subject: { id: subjectId, name, institution: institution?.name ?? null },
    text: { ...text, moments: momentsOf(text.moments) },
    languages: told.map(({ language }) => language),
    state: stateOf({ story, edition }),
    can: { answer: viewer.id === subjectId && edition.fixedAt !== null },
  }
}
