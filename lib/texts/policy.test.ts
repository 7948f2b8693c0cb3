import type { Viewer } from '@/lib/access/policy'
import type { Language } from '@/lib/core/locale'
import { aheadOf, canKeepTexts, saysSomething } from './policy'

const viewer = (roles: Viewer['roles']) => ({ id: 'm', roles, memberships: [] }) as unknown as Viewer

test.each<[Viewer['roles'], boolean]>([
  [[], false],
  [['curator'], false],
  [['facilitator'], false],
  [['curator', 'facilitator'], false],
  [['coordinator'], true],
  [['curator', 'coordinator'], true],
])('with the roles %j, she keeps the texts: %s', (roles, may) => {
  expect(canKeepTexts(viewer(roles))).toBe(may)
})

test.each([
  [null, false],
  [undefined, false],
  [{ source: '' }, false],
  [{ source: 'Words' }, true],
])('a revision of %j says something: %s', (revision, says) => {
  expect(saysSomething(revision)).toBe(says)
})

const at = (day: number) => (day ? new Date(2027, 0, day) : null)
const told = (language: Language, edited: boolean, day: number) => ({ language, edited, changedAt: at(day) })

test.each<[string, [boolean, number], [boolean, number], [boolean, number], Language[]]>([
  ['nobody has changed anything', [false, 0], [false, 0], [false, 0], []],
  ['English was changed, Vietnamese never', [true, 3], [false, 0], [false, 0], ['en']],
  ['English was changed before Vietnamese', [true, 3], [false, 0], [true, 5], []],
  ['English and Indonesian were changed after Vietnamese', [true, 6], [true, 7], [true, 5], ['en', 'id']],
  ['English went back to the draft, Vietnamese never left it', [false, 6], [false, 0], [false, 0], []],
  ['English went back to the draft after Vietnamese was changed', [false, 6], [false, 0], [true, 5], ['en']],
])('%s: what is ahead of Vietnamese', (_, en, id, vi, ahead) => {
  const all = [told('en', ...en), told('id', ...id), told('vi', ...vi)]
  expect(aheadOf(told('vi', ...vi), all)).toEqual(ahead)
})
