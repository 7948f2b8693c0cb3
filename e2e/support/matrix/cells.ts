import { actors, type Actor } from '../actors'

/** What a page does with an actor. */
export type Answer = 'shown' | 'absent' | 'signIn' | 'firstSteps'
/** What an action answers her. */
export type Reply = 'done' | 'conflict' | 'missing' | 'forbidden' | 'signedOut' | 'invalid'

export type Cells<T> = Record<Actor, T>

/** The same answer for everybody, but for those named. */
export const cells = <T>(everybody: T, but: Partial<Cells<T>> = {}): Cells<T> =>
  Object.fromEntries(actors.map((actor) => [actor, but[actor] ?? everybody])) as Cells<T>

/** Those between whom and the author there is a block. */
export const apart = <T>(answer: T) => ({ blocked: answer, blocker: answer })
/** Those who belong to the space and have written nothing that is planted there. */
export const fellows = <T>(answer: T) => ({ member: answer, ...apart(answer) })

export const signedOut = { guest: 'signIn', suspended: 'signIn' } as const
export const forMembers = { ...signedOut, newcomer: 'firstSteps' } as const
export const open: Cells<Answer> = cells<Answer>('shown')
export const members: Cells<Answer> = cells<Answer>('shown', forMembers)
export const inSpace: Cells<Answer> = cells<Answer>('absent', {
  ...forMembers,
  ...{ ...fellows<Answer>('shown'), author: 'shown', facilitator: 'shown' },
})

export const coordinators: Cells<Answer> = cells<Answer>('absent', { ...forMembers, coordinator: 'shown' })
/** What a route gives to coordinators, and to nobody else not even a way to sign in. */
export const inCoordinatorsHands: Cells<Answer> = cells<Answer>('absent', { coordinator: 'shown' })
export const absent: Cells<Answer> = cells<Answer>('absent')

export type PageRow = { address: string; cells: Cells<Answer> }

export const page = (address: string, row: Cells<Answer>): PageRow => ({
  address: `/en${address}`,
  cells: row,
})

export type ActionRow = { fields: Record<string, string>; cells: Cells<Reply> }

export const closed = { guest: 'signedOut', suspended: 'signedOut' } as const
/** To a newcomer the members' actions are as absent as their pages. */
export const closedToNewcomers = { ...closed, newcomer: 'missing' } as const
export const everybody: Cells<Reply> = cells<Reply>('done')
export const nobody: Cells<Reply> = cells<Reply>('missing')
export const anyMember: Cells<Reply> = cells<Reply>('done', closedToNewcomers)
export const writers: Cells<Reply> = cells<Reply>('missing', {
  ...closedToNewcomers,
  ...{ ...fellows<Reply>('done'), author: 'done', facilitator: 'done' },
})
export const coordinator: Cells<Reply> = cells<Reply>('missing', { ...closed, coordinator: 'done' })

export const token = { token: 'no-such-token-at-all' }

/** Where a job comes from. Nobody can call one: each asks anew, when it runs, whether its recipient may still be told. */
export type JobRow = { enqueuedBy: string; provedIn: string }

/** A room's rows. Actions have valid input aimed at the planted things; `$random` is replaced for each cell. */
export type Rows = {
  pages?: Record<string, PageRow>
  actions?: Record<string, ActionRow>
  jobs?: Record<string, JobRow>
}
