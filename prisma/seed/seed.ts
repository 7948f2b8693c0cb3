import { disconnect, db } from '@/lib/core/db'
import { charterVersion } from '@/lib/members/joining/schema'
import { applicantHopes, cast, institutions } from './cast'
import { writeCases } from './cases'
import { settle, writeForum } from './forum'
import { writeDesk, writeGallery } from './gallery'
import { writeNeighbours, writePeople } from './people'

/** The applicant has confirmed her address and waits for a coordinator. */
async function writeApplication(): Promise<void> {
  const { name, callName, email, institution, country, field, careerStep, locale } = cast.applicant
  const confirmedAt = new Date(Date.now() - 2 * 86_400_000)
  const asked = { name, callName, email, country, field, careerStep, hopes: applicantHopes, language: locale }
  await db.application.create({
    data: {
      ...asked,
      institution: institutions[institution].name,
      charterVersion,
      status: 'waiting',
      confirmHash: 'spent',
      createdAt: confirmedAt,
      confirmedAt,
      expiresAt: confirmedAt,
    },
  })
}

async function seed(): Promise<void> {
  await writePeople()
  await writeNeighbours()
  await writeForum()
  await writeCases()
  await writeGallery()
  await settle()
  await writeDesk()
  await writeApplication()
  await disconnect()
}

void seed()
