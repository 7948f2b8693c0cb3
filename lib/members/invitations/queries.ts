import 'server-only'
import { db } from '@/lib/core/db'
import { hashToken } from '@/lib/core/secret'
import { openInvitation } from './policy'

/** The call name on an invitation that can still be accepted, for the holder of its token. */
export const getInvitation = (token: string) =>
  db.invitation.findFirst({
    where: openInvitation(hashToken(token), new Date()),
    select: { callName: true },
  })
