import { world } from '../world/plant'
import {
  anyMember,
  apart,
  cells,
  closedToNewcomers,
  coordinator,
  coordinators,
  fellows,
  inSpace,
  members,
  page,
  writers,
  type Answer,
  type Reply,
  type Rows,
} from './cells'

const texts = {
  ...{ nameEn: 'Matrix', nameId: 'Matrix', nameVi: 'Matrix' },
  ...{ promiseEn: 'Stays', promiseId: 'Stays', promiseVi: 'Stays' },
}
const words = { body: 'Words of the matrix.', written: 'en' }

/** Others who read it may not do this, and nobody else finds it. */
const onlyAuthor = cells<Reply>('missing', {
  ...closedToNewcomers,
  ...{ author: 'done', facilitator: 'forbidden', member: 'forbidden' },
})

/** Those who look after the space decide; its members may not, and nobody else finds it. */
const caretakers = cells<Reply>('missing', {
  ...closedToNewcomers,
  ...{ ...fellows<Reply>('forbidden'), facilitator: 'done', author: 'forbidden' },
})

export const forumRows: Rows = {
  pages: {
    '[locale]/(member)/spaces/page.tsx': page('/spaces', members),
    '[locale]/(member)/spaces/[space]/page.tsx': page(`/spaces/${world.space}`, {
      ...inSpace,
      // She is invited: the door is shown to her, and nothing behind it.
      exMember: 'shown',
    }),
    '[locale]/(member)/spaces/[space]/new/page.tsx': page(`/spaces/${world.space}/new`, inSpace),
    '[locale]/(member)/spaces/[space]/members/page.tsx': page(`/spaces/${world.space}/members`, inSpace),
    '[locale]/(staff)/coordination/spaces/page.tsx': page('/coordination/spaces', coordinators),
    '[locale]/(staff)/coordination/spaces/new/page.tsx': page('/coordination/spaces/new', coordinators),
    '[locale]/(staff)/coordination/spaces/[space]/page.tsx': page(
      `/coordination/spaces/${world.space}`,
      coordinators,
    ),
    '[locale]/(member)/spaces/[space]/[thread]/posts/[number]/page.tsx': page(
      `/spaces/${world.space}/${world.thread}/posts/1`,
      { ...inSpace, ...apart<Answer>('absent') },
    ),
    '[locale]/(member)/spaces/[space]/[thread]/page.tsx': page(
      `/spaces/${world.space}/${world.thread}`,
      inSpace,
    ),
  },
  actions: {
    'lib/forum/spaces/actions.ts#joinSpace': { fields: { space: world.space }, cells: writers },
    'lib/forum/spaces/actions.ts#chooseInvolvement': {
      fields: { space: world.space, involvement: 'everything' },
      cells: writers,
    },
    'lib/forum/spaces/actions.ts#openSpace': {
      fields: { slug: 'matrix-$random', kind: 'private', facilitator: world.member, ...texts },
      cells: coordinator,
    },
    'lib/forum/spaces/actions.ts#changeSpace': {
      fields: { space: world.space, ...texts },
      cells: coordinator,
    },
    'lib/forum/spaces/actions.ts#archiveSpace': {
      fields: { space: world.space, on: 'no' },
      cells: coordinator,
    },
    'lib/forum/memberships/actions.ts#knockAtSpace': {
      fields: { space: world.space, words: 'Let me in' },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{
          ...fellows<Reply>('forbidden'),
          exMember: 'forbidden',
          author: 'forbidden',
          facilitator: 'forbidden',
        },
      }),
    },
    'lib/forum/memberships/actions.ts#answerSpaceInvitation': {
      fields: { space: world.space, answer: 'no' },
      cells: cells<Reply>('missing', { ...closedToNewcomers, exMember: 'done' }),
    },
    'lib/forum/memberships/actions.ts#inviteToSpace': {
      fields: { space: world.space, member: 'w-outsider' },
      cells: caretakers,
    },
    'lib/forum/memberships/actions.ts#decideOnRequest': {
      fields: { space: world.space, member: 'w-outsider', answer: 'no' },
      cells: caretakers,
    },
    'lib/forum/memberships/actions.ts#removeFromSpace': {
      fields: { space: world.space, member: 'w-member' },
      cells: caretakers,
    },
    'lib/forum/memberships/actions.ts#makeFacilitator': {
      fields: { space: world.space, member: 'w-member' },
      cells: caretakers,
    },
    // To whom the space is hidden no name is suggested; the answer is the same as for a name that nobody has.
    'lib/forum/memberships/actions.ts#suggestNames': {
      fields: { space: world.space, typed: 'the' },
      cells: anyMember,
    },
    'lib/forum/memberships/actions.ts#leaveSpace': {
      fields: { space: world.space },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ ...fellows<Reply>('done'), author: 'done', facilitator: 'conflict' },
      }),
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
    'lib/forum/threads/actions.ts#closeThread': {
      fields: { thread: world.thread, on: 'yes' },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ ...fellows<Reply>('forbidden'), author: 'done', facilitator: 'done' },
      }),
    },
    'lib/forum/threads/actions.ts#pinThread': {
      fields: { thread: world.thread, on: 'yes' },
      cells: cells<Reply>('missing', {
        ...closedToNewcomers,
        ...{ ...fellows<Reply>('forbidden'), author: 'forbidden', facilitator: 'done' },
      }),
    },
    'lib/forum/threads/actions.ts#readWholeSpace': { fields: { space: world.space }, cells: writers },
    'lib/forum/posts/actions.ts#editPost': {
      fields: { thread: world.thread, number: '1', revision: '0', title: 'Edited by the matrix', ...words },
      cells: onlyAuthor,
    },
    'lib/forum/posts/actions.ts#retractPost': {
      fields: { thread: world.thread, number: '1' },
      cells: onlyAuthor,
    },
    'lib/forum/posts/actions.ts#previewPost': { fields: { body: 'Seen' }, cells: anyMember },
  },
}
