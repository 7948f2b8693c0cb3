import { actors, type Actor } from './actors'
import { world } from './world'

/** What a page does with an actor. */
export type Answer = 'shown' | 'absent' | 'signIn' | 'firstSteps'
/** What an action answers her. */
export type Reply = 'done' | 'missing' | 'forbidden' | 'signedOut' | 'invalid'

type Cells<T> = Record<Actor, T>

/** The same answer for everybody, but for those named. */
const cells = <T>(everybody: T, but: Partial<Cells<T>> = {}): Cells<T> =>
  Object.fromEntries(actors.map((actor) => [actor, but[actor] ?? everybody])) as Cells<T>

const signedOut = { guest: 'signIn', suspended: 'signIn' } as const
const forMembers = { ...signedOut, newcomer: 'firstSteps' } as const
const open: Cells<Answer> = cells<Answer>('shown')
const members: Cells<Answer> = cells<Answer>('shown', forMembers)
const inSpace: Cells<Answer> = cells<Answer>('absent', {
  ...forMembers,
  member: 'shown',
  author: 'shown',
  facilitator: 'shown',
})
const coordinators: Cells<Answer> = cells<Answer>('absent', { ...forMembers, coordinator: 'shown' })
const absent: Cells<Answer> = cells<Answer>('absent')

type PageRow = { address: string; cells: Cells<Answer> }

const page = (address: string, row: Cells<Answer>): PageRow => ({ address: `/en${address}`, cells: row })

/** Every page and route, by its file below `app/`; its address with the planted, private things as parameters. */
export const pages: Record<string, PageRow> = {
  '[locale]/styleguide/page.tsx': page('/styleguide', open),
  '[locale]/(public)/page.tsx': page('', open),
  '[locale]/(public)/stories/page.tsx': page('/stories', open),
  '[locale]/(public)/stories/[slug]/page.tsx': page(`/stories/${world.story}`, absent),
  '[locale]/(public)/absent/page.tsx': page('/absent', open),
  '[locale]/(public)/safety/page.tsx': page('/safety', open),
  '[locale]/(public)/join/page.tsx': page('/join', open),
  '[locale]/(public)/join/sent/page.tsx': page('/join/sent', open),
  '[locale]/(public)/join/confirm/page.tsx': page('/join/confirm?token=no-such-token-at-all', open),
  '[locale]/(auth)/sign-in/page.tsx': page('/sign-in', open),
  '[locale]/(auth)/sign-in/code/page.tsx': page('/sign-in/code', open),
  '[locale]/(auth)/sign-in/link/page.tsx': page('/sign-in/link?token=no-such-token-at-all', open),
  '[locale]/(auth)/invitations/[token]/page.tsx': page('/invitations/no-such-token-at-all', open),
  '[locale]/(auth)/address/confirm/page.tsx': page('/address/confirm?token=no-such-token-at-all', open),
  '[locale]/(member)/welcome/page.tsx': page('/welcome', cells<Answer>('shown', signedOut)),
  '[locale]/(member)/home/page.tsx': page('/home', members),
  '[locale]/(member)/settings/page.tsx': page('/settings', members),
  '[locale]/(member)/spaces/page.tsx': page('/spaces', members),
  '[locale]/(member)/spaces/[space]/page.tsx': page(`/spaces/${world.space}`, inSpace),
  '[locale]/(member)/spaces/[space]/new/page.tsx': page(`/spaces/${world.space}/new`, inSpace),
  '[locale]/(member)/spaces/[space]/[thread]/page.tsx': page(
    `/spaces/${world.space}/${world.thread}`,
    inSpace,
  ),
  '[locale]/(staff)/coordination/page.tsx': page('/coordination', coordinators),
  '[locale]/(staff)/coordination/applications/[application]/page.tsx': page(
    `/coordination/applications/${world.application}`,
    coordinators,
  ),
  '[locale]/(staff)/coordination/members/page.tsx': page('/coordination/members', coordinators),
  '[locale]/(staff)/coordination/members/[member]/page.tsx': page(
    `/coordination/members/${world.member}`,
    coordinators,
  ),
  'api/health/route.ts': { address: '/api/health', cells: open },
  'api/auth/[...nextauth]/route.ts': {
    address: '/api/auth/callback/email?token=no-such-token-at-all',
    cells: absent,
  },
}

type ActionRow = { fields: Record<string, string>; cells: Cells<Reply> }

const closed = { guest: 'signedOut', suspended: 'signedOut' } as const
/** To a newcomer the members' actions are as absent as their pages. */
const closedToNewcomers = { ...closed, newcomer: 'missing' } as const
const everybody: Cells<Reply> = cells<Reply>('done')
const nobody: Cells<Reply> = cells<Reply>('missing')
const anyMember: Cells<Reply> = cells<Reply>('done', closedToNewcomers)
const writers: Cells<Reply> = cells<Reply>('missing', {
  ...closedToNewcomers,
  ...{ guest: 'signedOut', suspended: 'signedOut', member: 'done', author: 'done', facilitator: 'done' },
})
const coordinator: Cells<Reply> = cells<Reply>('missing', { ...closed, coordinator: 'done' })

const preferences = { name: 'The same', callName: 'Same', speaks: 'en', timeZone: 'Europe/London' }
const words = { body: 'Words of the matrix.', written: 'en' }
const token = { token: 'no-such-token-at-all' }

/** Every action, with valid input aimed at the planted things. `$random` is replaced for each cell. */
export const actions: Record<string, ActionRow> = {
  'lib/access/sign-in/actions.ts#askToSignIn': {
    fields: { email: 'nobody-$random@world.example' },
    cells: everybody,
  },
  'lib/access/sign-in/actions.ts#enterCode': { fields: { code: '000000' }, cells: cells<Reply>('invalid') },
  'lib/access/sign-in/actions.ts#leave': { fields: {}, cells: everybody },
  'lib/access/sessions/actions.ts#endOneSession': { fields: { id: 's-w-author' }, cells: anyMember },
  'lib/access/sessions/actions.ts#endEverySession': { fields: {}, cells: anyMember },
  'lib/access/address/actions.ts#changeAddress': {
    fields: { email: 'new-$random@world.example' },
    cells: anyMember,
  },
  'lib/access/address/actions.ts#agreeToAddress': { fields: token, cells: nobody },
  'lib/access/address/actions.ts#recoverAddress': {
    fields: {
      memberId: world.member,
      email: 'recovered-$random@world.example',
      reason: 'She wrote to us from it.',
    },
    cells: coordinator,
  },
  // The planted recovery was started by this very coordinator: a second one must agree.
  'lib/access/address/actions.ts#agreeToRecovery': {
    fields: { changeId: world.change },
    cells: cells<Reply>('missing', { ...closed, coordinator: 'forbidden' }),
  },
  'lib/access/roles/actions.ts#grant': {
    fields: { memberId: 'w-outsider', role: 'facilitator' },
    cells: coordinator,
  },
  'lib/access/roles/actions.ts#take': {
    fields: { memberId: 'w-outsider', role: 'facilitator' },
    cells: coordinator,
  },
  'lib/access/roles/actions.ts#suspendMember': { fields: { memberId: 'w-suspended' }, cells: coordinator },
  'lib/access/roles/actions.ts#reinstateMember': { fields: { memberId: 'w-outsider' }, cells: coordinator },
  'lib/members/joining/actions.ts#askToJoin': {
    fields: {
      name: 'Asked by the matrix',
      callName: 'Asked',
      email: 'asked-$random@world.example',
      institution: 'University of the Matrix',
      country: 'GB',
      field: 'Physics',
      careerStep: 'lecturer',
      hopes: 'To be answered.',
      charter: 'yes',
    },
    cells: everybody,
  },
  'lib/members/joining/actions.ts#confirmAddressOfApplication': { fields: token, cells: nobody },
  'lib/members/joining/actions.ts#takeUpInvitation': { fields: token, cells: nobody },
  'lib/members/joining/actions.ts#acceptApplication': {
    fields: { applicationId: '$application' },
    cells: coordinator,
  },
  'lib/members/joining/actions.ts#declineApplication': {
    fields: { applicationId: '$application' },
    cells: coordinator,
  },
  'lib/members/settings/actions.ts#begin': {
    fields: { ...preferences, charter: 'yes' },
    cells: cells<Reply>('done', closed),
  },
  'lib/members/settings/actions.ts#savePreferences': { fields: preferences, cells: anyMember },
  'lib/stories/actions.ts#withdrawStory': {
    fields: { story: 'w-story' },
    cells: cells<Reply>('missing', { ...closed, author: 'done', curator: 'done' }),
  },
  'lib/forum/spaces/actions.ts#joinSpace': { fields: { space: world.space }, cells: writers },
  'lib/forum/spaces/actions.ts#chooseInvolvement': {
    fields: { space: world.space, involvement: 'everything' },
    cells: writers,
  },
  'lib/forum/threads/actions.ts#startThread': {
    fields: { space: world.space, title: 'Started by the matrix', onceKey: 'matrix-$random', ...words },
    cells: writers,
  },
  'lib/forum/threads/actions.ts#sendReply': {
    fields: { thread: world.thread, onceKey: 'matrix-$random', ...words },
    cells: writers,
  },
  'lib/forum/threads/actions.ts#saveDraft': {
    fields: { place: `thread:${world.thread}`, body: 'Kept' },
    cells: writers,
  },
}

/**
 * Every job. Nobody can call one: each is enqueued by the command named, in its transaction, and asks anew,
 * when it runs, whether its recipient may still be told. The test beside that command proves it.
 */
export const jobs: Record<string, { enqueuedBy: string; provedIn: string }> = {
  mailSignIn: { enqueuedBy: 'offerSignIn', provedIn: 'lib/access/sign-in/jobs.test.ts' },
  mailAddress: {
    enqueuedBy: 'startAddressChange, startRecovery, approveRecovery',
    provedIn: 'lib/access/address/commands.test.ts',
  },
  mailJoining: { enqueuedBy: 'apply, accept, decline', provedIn: 'lib/members/joining/commands.test.ts' },
  followActivity: { enqueuedBy: 'record', provedIn: 'lib/notifications/commands.test.ts' },
  mailReply: { enqueuedBy: 'notify', provedIn: 'lib/notifications/commands.test.ts' },
}
