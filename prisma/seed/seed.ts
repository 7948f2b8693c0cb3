import { disconnect } from '@/lib/core/db'
import { writeApplications } from './applications'
import { writeCases } from './cases'
import { settle, writeForum } from './forum'
import { writeDesk, writeGallery } from './gallery'
import { writeNeighbours, writePeople } from './people'

async function seed(): Promise<void> {
  await writePeople()
  await writeNeighbours()
  await writeForum()
  await writeCases()
  await writeGallery()
  await writeApplications()
  await settle()
  await writeDesk()
  await disconnect()
}

void seed()
