import { db } from '@/lib/core/db'
import { cast, type MemberKey } from './cast'
import { writePeople } from './people'

const named = (name: string) => ({ en: name, id: name, vi: name })

async function writeSpace(slug: string, kind: 'open' | 'private', members: readonly MemberKey[]) {
  const id = `space-${slug}`
  await db.space.create({
    data: { id, slug, kind, name: named(slug), promise: named('What is said here stays here.') },
  })
  await db.membership.createMany({
    data: members.map((key) => ({ spaceId: id, memberId: cast[key].id, facilitates: key === 'facilitator' })),
  })
}

/** For tests: the cast with a private space of Helen, Sri and the facilitator, and an open one of Sri alone. */
export async function writeCircle(): Promise<void> {
  await writePeople()
  await writeSpace('circle', 'private', ['helen', 'sri', 'facilitator'])
  await writeSpace('square', 'open', ['sri'])
}
