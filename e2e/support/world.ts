import type { Client } from 'pg'
import { actors } from './actors'
import { writeKeys } from './world/access'
import { writeConversation } from './world/conversations'
import { writeForum, writeSpace } from './world/forum'
import { writeDesk } from './world/joining'
import { writeActor, writeBlocks, writePicture } from './world/people'
import { writeCases } from './world/moderation'
import { writeStory } from './world/stories'
import { clearTexts } from './world/texts'

export { connect, insert, world } from './world/plant'

/** Takes away what the planted people did and what was done to them since. */
async function clear(client: Client): Promise<void> {
  await clearTexts(client)
  for (const statement of [
    `delete from "Story" where id like 'w-%' or slug like 'matrix-%'`,
    `delete from "Space" where id = 'w-space'`,
    `delete from "StaffAct" where "actorId" like 'w-%' or "memberId" like 'w-%'`,
    `delete from "Application" where id like 'w-%'`,
    `delete from "Invitation" where id like 'w-%' or email like '%@world.example'`,
    `delete from "Member" where id like 'w-%'`,
    `delete from "User" where id like 'u-w-%'`,
    `delete from "Picture" where id like 'w-%'`,
    `delete from "RateLimit" where key not like 'canary-%'`,
  ])
    await client.query(statement)
}

/** Plants everything, as if for the first time. */
export async function plant(client: Client): Promise<void> {
  await clear(client)
  await writeSpace(client)
  for (const actor of actors) if (actor !== 'guest') await writeActor(client, actor)
  await writeBlocks(client)
  await writePicture(client)
  await writeForum(client)
  await writeConversation(client)
  await writeCases(client)
  await writeDesk(client)
  await writeKeys(client)
  await writeStory(client)
}
