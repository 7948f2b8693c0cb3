// An invitation is open to whoever holds its link, until it is taken up, withdrawn or run out.
import type { Prisma } from '@/prisma/client/client'

export const openInvitation = (tokenHash: string, now: Date) =>
  ({
    tokenHash,
    acceptedAt: null,
    withdrawnAt: null,
    expiresAt: { gt: now },
  }) satisfies Prisma.InvitationWhereInput
