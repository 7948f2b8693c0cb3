import { concerns, concernsNamed } from './policy'

const happening = { actorId: 'helen', spaceKind: 'private' } as const
const sri = {
  memberId: 'sri',
  involvement: 'everything',
  suspended: false,
  tookPart: true,
  apart: false,
} as const

describe('whom a reply concerns', () => {
  it.each([
    ['a member of the space who took part', {}, true],
    ['herself', { memberId: 'helen' }, false],
    ['a suspended member', { suspended: true }, false],
    ['somebody between whom and the writer a block stands', { apart: true }, false],
    ['a member who only read', { tookPart: false }, false],
    ['a member who wants to hear nothing', { involvement: 'nothing' }, false],
    ['a member who wants to hear only of what names her', { involvement: 'mentions' }, false],
    ['somebody who has left the space', { involvement: null }, false],
  ] as const)('%s', (_, change, expected) => {
    expect(concerns(happening, { ...sri, ...change })).toBe(expected)
  })

  it('somebody who took part in an open space without belonging to it', () => {
    expect(concerns({ ...happening, spaceKind: 'open' }, { ...sri, involvement: null })).toBe(true)
  })
})

describe('whom it concerns to be named', () => {
  it.each([
    ['a member of the space who took part', {}, true],
    ['a member of the space who only read', { tookPart: false }, true],
    ['a member who wants to hear only of what names her', { involvement: 'mentions', tookPart: false }, true],
    ['a member who wants to hear nothing', { involvement: 'nothing' }, false],
    ['herself', { memberId: 'helen' }, false],
    ['a suspended member', { suspended: true }, false],
    ['somebody between whom and the writer a block stands', { apart: true }, false],
    ['somebody who has left the space', { involvement: null }, false],
  ] as const)('%s', (_, change, expected) => {
    expect(concernsNamed(happening, { ...sri, ...change })).toBe(expected)
  })

  it('any member, in an open space', () => {
    const reader = { ...sri, involvement: null, tookPart: false }
    expect(concernsNamed({ ...happening, spaceKind: 'open' }, reader)).toBe(true)
  })
})
