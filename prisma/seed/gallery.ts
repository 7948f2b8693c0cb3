import { db } from '@/lib/core/db'
import { languages } from '@/lib/core/locale'
import { charterVersion } from '@/lib/members/joining/schema'
import { consent, draft, publish } from '@/lib/stories/commands'
import { begin, drawRiver, offer, tell } from '@/lib/stories/curation/commands'
import { institutions } from './cast'
import { standingOf } from './standing'
import { idOf, type PersonKey } from './neighbours'
import { asViewer, viewerOf } from './people'
import { chairAndChalk, spoonByTheAutoclave } from './stories/desk'
import { stories } from './stories/stories'
import type { NamedPerson } from './stories/story'

/** A woman whose story is told and who doesn't sign in: a member without a user. */
async function writePerson(person: NamedPerson): Promise<string> {
  const { id, name, callName, locale, timeZone, country, institution, field, careerStep, bio } = person
  const institutionId = institutions[institution].id
  const facts = { name, callName, language: locale, timeZone, country, institutionId, field, careerStep, bio }
  const standing = standingOf(person)
  await db.member.create({
    data: { id, ...facts, ...standing, charterVersion, charterAcceptedAt: new Date() },
  })
  return id
}

const subjectOf = async (subject: PersonKey | NamedPerson) =>
  typeof subject === 'string' ? idOf(subject) : writePerson(subject)

const day = 86_400_000

/** Gives a story the day on which it is said to have come into the gallery; she agreed the day before. */
async function happenedAt(slug: string, editionId: string, publishedAt: Date): Promise<void> {
  await db.story.update({ where: { slug }, data: { publishedAt } })
  const givenAt = new Date(publishedAt.getTime() - day)
  await db.consent.updateMany({ where: { editionId }, data: { givenAt } })
}

/** Drafts, consents to and publishes every story, by the same commands as its curator and its subject would. */
export async function writeGallery(): Promise<void> {
  const curator = await asViewer('curator')
  // The newest comes first in the list, and so last into the gallery.
  for (const [index, story] of [...stories.entries()].reverse()) {
    const { subject, slug, kind, country, originalLanguage, fields, texts } = story
    const subjectId = await subjectOf(subject)
    const told = Object.fromEntries(
      languages.flatMap((language) => {
        const text = texts[language]
        if (!text) return []
        const { body: source, ...words } = text
        return [[language, { ...words, source, field: fields[language] }]]
      }),
    )
    const { stemField, careerStep } = await db.member.findUniqueOrThrow({ where: { id: subjectId } })
    const found = { stemField, careerStep }
    const editionId = await draft(curator, subjectId, {
      ...{ slug, kind, country, originalLanguage, texts: told },
      ...found,
    })
    await consent(await viewerOf(subjectId), editionId)
    await publish(curator, editionId)
    await happenedAt(slug, editionId, new Date(Date.now() - (index * 6 + 1.5) * day))
  }
}

/** Two that are on the curator's desk: one with its subject, one just begun. */
export async function writeDesk(): Promise<void> {
  const curator = await asViewer('curator')
  const facts = { kind: 'achievement', stemField: null, careerStep: null } as const
  const { slug, words, moments } = chairAndChalk
  const asked = await begin(curator, { subject: idOf('helen'), slug, originalLanguage: 'en', ...facts })
  await tell(curator, { story: asked, told: 'en', ...words })
  await drawRiver(curator, { story: asked, told: 'en', moments })
  await offer(curator, asked)
  await db.edition.updateMany({ where: { storyId: asked }, data: { id: 'edition-asked' } })
  const begun = { subject: idOf('ainun'), slug: spoonByTheAutoclave.slug, originalLanguage: 'id' } as const
  const story = await begin(curator, { ...begun, ...facts })
  await tell(curator, { story, told: 'id', ...spoonByTheAutoclave.words })
  await db.story.update({ where: { id: story }, data: { id: 'story-being-told' } })
}
