import type { Viewer } from '@/lib/access/policy'
import { isApart, notApart } from './policy'

const viewer = (apart: string[]) => ({ id: 'helen', apart }) as unknown as Viewer

test.each([
  ['nobody', [], false],
  ['somebody else', ['ngoc'], false],
  ['her', ['ngoc', 'sri'], true],
])('between whom a block stands: %s', (_, apart, expected) => {
  expect(isApart(viewer(apart), 'sri')).toBe(expected)
  expect(notApart(viewer(apart)).notIn.includes('sri')).toBe(expected)
})
