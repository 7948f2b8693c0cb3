import { db, disconnect } from '@/lib/core/db'
import { sampleMark } from '@/lib/core/sample-mark'
import { writeApplications } from './applications'
import { writeCases } from './cases'
import { settle, writeForum } from './forum'
import { writeDesk, writeGallery } from './gallery'
import { writeNeighbours, writePeople } from './people'

/** By this mark the portal knows that it has to say so on every page. */
const mark = () =>
  db.$executeRawUnsafe(
    `do $$ begin execute format('comment on database %I is %L', current_database(), '${sampleMark}'); end $$`,
  )

async function seed(): Promise<void> {
  await writePeople()
  await writeNeighbours()
  await writeForum()
  await writeCases()
  await writeGallery()
  await writeApplications()
  await settle()
  await writeDesk()
  await mark()
  await disconnect()
}

void seed()
