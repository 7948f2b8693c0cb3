import 'server-only'
import { cache } from 'react'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { env } from '@/lib/core/env'
import { type Language, languages } from '@/lib/core/locale'
import { renderMarkdown } from '@/lib/core/markdown'
import { longText } from '@/lib/core/messages'
import en from '@/messages/en/texts.json'
import id from '@/messages/id/texts.json'
import vi from '@/messages/vi/texts.json'
import { type Fillings, fillPlaceholders } from './placeholders'
import { aheadOf, canKeepTexts, saysSomething } from './policy'
import { draftPlace, type TextPage, textPages } from './schema'
import { setText } from './setting'

const words = { en, id, vi }
const versionsShown = 50

/** The latest change of a page, whether it says something or gives it back to the draft. */
const findLast = (page: TextPage, language: Language) =>
  db.textRevision.findFirst({ where: { page, language }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })

/** What the placeholders of a text stand for. */
export const readFillings = (language: Language): Fillings => ({
  contact: env.CONTACT_EMAIL,
  safeguarding: env.SAFEGUARDING_EMAIL,
  dataProtection: env.DATA_PROTECTION_EMAIL,
  operator: env.OPERATOR_NAME ?? words[language].operator,
  sender: env.MAIL_FROM,
  portal: new URL(env.PORTAL_URL).host,
})

/** The portal's own words for a page. */
export const readDraft = (page: TextPage, language: Language): string => longText(language, 'texts', page)

/** A page's words as they stand, for everybody. `changedAt` is null while the portal's own draft stands. */
export const getText = cache(async (page: TextPage, language: Language) => {
  const last = await findLast(page, language)
  const edited = saysSomething(last) ? last : null
  const html = edited?.html ?? renderMarkdown(readDraft(page, language), 2)
  return { ...setText(html, language, readFillings(language)), changedAt: edited?.at ?? null }
})

type LastChange = { page: string; language: Language; at: Date; edited: boolean; by: string | null }

export type KeptText = Awaited<ReturnType<typeof listTexts>>[number]['told'][number]

/** Every page in every language: whether our draft or other words stand there, by whom and since when, and what was changed after it. */
export async function listTexts(viewer: Viewer) {
  if (!canKeepTexts(viewer)) return []
  const changes = await db.$queryRaw<LastChange[]>`
    select distinct on (r.page, r.language) r.page, r.language::text as language, r.at,
      r.source <> '' as edited, m.name as by
    from "TextRevision" r left join "Member" m on m.id = r."editedById"
    order by r.page, r.language, r.at desc, r.id desc`
  return textPages.map((page) => {
    const told = languages.map((language) => {
      const change = changes.find((one) => one.page === page && one.language === language)
      const { edited = false, by = null } = change ?? {}
      return { language, edited, by, changedAt: change?.at ?? null }
    })
    return { page, told: told.map((one) => ({ ...one, ahead: aheadOf(one, told) })) }
  })
}

type Version = { id: string; at: Date; by: string | null; length: number }

/** Every change of a page, the latest first; `length` in characters, 0 where it went back to the portal's own draft. */
const listVersions = (page: TextPage, told: Language) =>
  db.$queryRaw<Version[]>`
    select r.id, r.at, m.name as by, length(r.source) as length
    from "TextRevision" r left join "Member" m on m.id = r."editedById"
    where r.page = ${page} and r.language = ${told}::"Language"
    order by r.at desc, r.id desc limit ${versionsShown}`

export type TextToKeep = NonNullable<Awaited<ReturnType<typeof getTextToKeep>>>

/** A page to be changed: what stands there, which revision that is, her own unsaved words, and all versions. */
export async function getTextToKeep(viewer: Viewer, page: TextPage, told: Language) {
  if (!canKeepTexts(viewer)) return null
  const place = draftPlace({ page, told, revision: '' })
  const [last, draft, versions] = await Promise.all([
    findLast(page, told),
    db.draft.findFirst({
      where: { memberId: viewer.id, place: { startsWith: place } },
      orderBy: { updatedAt: 'desc' },
      select: { place: true, body: true },
    }),
    listVersions(page, told),
  ])
  const edited = saysSomething(last) ? last : null
  const revision = last?.id ?? ''
  const source = edited?.source ?? readDraft(page, told)
  return {
    ...{ page, told, revision, source, versions, isDraft: edited === null },
    standing: fillPlaceholders(edited?.html ?? renderMarkdown(source, 2), readFillings(told)),
    kept: draft && { body: draft.body, isOlder: draft.place !== place + revision },
  }
}

/** The words of an earlier version, or of the portal's own draft; null when there is none of that name. */
export async function getVersion(viewer: Viewer, page: TextPage, told: Language, version: string) {
  if (!canKeepTexts(viewer)) return null
  if (version === 'draft') return { source: readDraft(page, told), at: null }
  const one = await db.textRevision.findFirst({
    where: { id: version, page, language: told },
    select: { source: true, at: true },
  })
  return saysSomething(one) ? one : null
}
