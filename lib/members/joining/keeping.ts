import { after, days } from '@/lib/core/time'
import type { ApplicationStatus } from '@/prisma/client/enums'

/** How long each thing on the way in waits or is kept. Pages say it, mails repeat it, and whatever erases goes by it. */
export const confirmTime = days(3)
export const answerTime = days(30)
export const invitationTime = days(14)
export const kept = {
  /** Since we asked her something and heard nothing. */
  asked: days(60),
  /** Since she was declined. */
  declined: days(90),
  /** Since her invitation was taken up, withdrawn or ran out; her application goes with it. */
  invited: days(90),
  /** Since a list of invitations was brought in and not sent. */
  list: days(1),
} as const

type End = { expiresAt: Date; acceptedAt: Date | null; withdrawnAt: Date | null }

/** When an invitation stopped, or will stop, being open. */
export const endOf = ({ expiresAt, acceptedAt, withdrawnAt }: End) => acceptedAt ?? withdrawnAt ?? expiresAt

type Kept = { status: ApplicationStatus; expiresAt: Date; decidedAt: Date | null; invitation: End | null }

/** When an application is erased if nothing more happens; null while she waits for us. */
export function erasedAt({ status, expiresAt, decidedAt, invitation }: Kept): Date | null {
  switch (status) {
    case 'unconfirmed':
      return expiresAt
    case 'waiting':
      return null
    case 'asked':
      return after(kept.asked - answerTime, expiresAt)
    case 'declined':
      return decidedAt && after(kept.declined, decidedAt)
    case 'accepted':
      return invitation && after(kept.invited, endOf(invitation))
  }
}
