import type { Client } from 'pg'
import { memberId } from '../actors'
import { canaryOf } from '../columns'
import { insert, world } from './plant'

/** A story that its subject hasn't consented to: nobody may meet it. */
export async function writeStory(client: Client) {
  await insert(client, 'Story', {
    id: 'w-story',
    slug: world.story,
    kind: 'achievement',
    subjectId: world.member,
    country: 'GB',
    curatorId: memberId('curator'),
  })
  const edition = {
    storyId: 'w-story',
    number: 1,
    originalLanguage: 'en',
    kind: 'achievement',
    authorId: memberId('curator'),
    fixedAt: new Date(),
  }
  await insert(client, 'Edition', {
    id: 'w-edition',
    ...edition,
    pictureCredit: canaryOf('Edition.pictureCredit'),
    wishes: canaryOf('Edition.wishes'),
  })
  await client.query(
    `update "Story" set "publishedEditionId" = 'w-edition', "publishedAt" = now() where id = 'w-story'`,
  )
  const begun = { slug: 'w-told', kind: 'achievement', subjectId: world.member, country: 'GB' }
  await insert(client, 'Story', { id: 'w-told', ...begun })
  await insert(client, 'Edition', { id: 'w-told-1', ...edition, storyId: 'w-told', fixedAt: null })
  await insert(client, 'EditionText', {
    editionId: 'w-edition',
    language: 'en',
    title: canaryOf('EditionText.title'),
    standfirst: canaryOf('EditionText.standfirst'),
    pictureAlt: canaryOf('EditionText.pictureAlt'),
    field: canaryOf('EditionText.field'),
    source: canaryOf('EditionText.source'),
    html: canaryOf('EditionText.html'),
    moments: JSON.stringify([{ kind: 'source', title: canaryOf('EditionText.moments'), current: 1 }]),
  })
}
