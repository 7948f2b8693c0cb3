// Whom an activity concerns: those who took part, wish to hear of it, and may still read it.
import type { ActivityKind, Involvement, SpaceKind } from '@/prisma/client/enums'

type Candidate = {
  memberId: string
  involvement: Involvement | null
  suspended: boolean
  tookPart: boolean
  /** A block stands between her and whoever acted. */
  apart: boolean
}
type Happening = { actorId: string; spaceKind: SpaceKind }

/** In a private space only its members may read; in an open one, those who took part and left still may. */
const mayRead = ({ spaceKind }: Happening, { involvement }: Candidate) =>
  spaceKind === 'open' || involvement !== null

const mayHear = (happening: Happening, candidate: Candidate) =>
  candidate.memberId !== happening.actorId &&
  !candidate.suspended &&
  !candidate.apart &&
  candidate.involvement !== 'nothing' &&
  mayRead(happening, candidate)

/** A reply concerns those who took part, unless they wish to hear only of what names them. */
export const concerns = (happening: Happening, candidate: Candidate) =>
  mayHear(happening, candidate) && candidate.tookPart && candidate.involvement !== 'mentions'

/** Being named concerns her whether she took part or not. */
export const concernsNamed = mayHear

/** The mail that says so: what kind of thing came, and never what or from whom. */
export const letterFor = (kind: ActivityKind) =>
  kind === 'replied' ? 'reply' : kind === 'messaged' ? 'message' : 'news'
