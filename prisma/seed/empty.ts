import { db, disconnect } from '@/lib/core/db'
import { emailSchema } from '@/lib/access/sign-in/schema'

/** Begins a real community: nobody but its first coordinator, who takes her first steps when she signs in. */
async function begin() {
  const email = emailSchema.parse(process.argv[2])
  const [callName = email] = email.split('@')
  const user = await db.user.create({ data: { email } })
  await db.member.create({
    data: {
      userId: user.id,
      name: callName,
      callName,
      language: 'en',
      timeZone: 'Europe/London',
      country: 'GB',
      roles: { create: { role: 'coordinator' } },
    },
  })
  await disconnect()
}

void begin()
