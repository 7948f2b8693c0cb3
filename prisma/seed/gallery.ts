import { db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import { consent, draft, publish } from '@/lib/stories/commands'
import { cast, institutions, type CastKey } from './cast'
import { asViewer, viewerOf } from './people'
import { stories } from './stories/stories'
import type { NamedPerson } from './stories/story'

/** A woman whose story is told and who doesn't sign in: a member without a user. */
async function writePerson(person: NamedPerson): Promise<string> {
  const { id, name, callName, locale, timeZone, country, institution, field, careerStep, bio } = person
  const institutionId = institutions[institution].id
  const facts = { name, callName, language: locale, timeZone, country, institutionId, field, careerStep, bio }
  await db.member.create({ data: { id, ...facts, charterVersion, charterAcceptedAt: new Date() } })
  return id
}

const subjectOf = async (subject: CastKey | NamedPerson) =>
  typeof subject === 'string' ? cast[subject].id : writePerson(subject)

/** Drafts, consents to and publishes every story, by the same commands as its curator and its subject would. */
export async function writeGallery(): Promise<void> {
  const curator = await asViewer('curator')
  // The newest comes first in the list, and so last into the gallery.
  for (const { subject, slug, kind, country, originalLanguage, fields, texts } of stories.toReversed()) {
    const subjectId = await subjectOf(subject)
    const textsOf = (language: 'en' | 'id' | 'vi') => {
      const { body: source, ...text } = texts[language]
      return { ...text, source, field: fields[language] }
    }
    const told = { en: textsOf('en'), id: textsOf('id'), vi: textsOf('vi') }
    const editionId = await draft(curator, subjectId, { slug, kind, country, originalLanguage, texts: told })
    await consent(await viewerOf(subjectId), editionId)
    await publish(curator, editionId)
  }
}
