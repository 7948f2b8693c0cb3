import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sameStamp } from './build-stamp'
import { fingerprint } from './fingerprint'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  mkdirSync(join(folder, 'app'))
  writeFileSync(join(folder, 'app/page.tsx'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

const now = () => fingerprint([folder])

describe('the fingerprint of the sources', () => {
  test('stays while nothing changes', () => {
    expect(now()).toBe(now())
  })

  test.each([
    ['the content of a file', () => writeFileSync(join(folder, 'app/page.tsx'), 'two')],
    ['a new file', () => writeFileSync(join(folder, 'app/new.tsx'), '')],
    ['a removed file', () => rmSync(join(folder, 'app/page.tsx'))],
  ])('changes with %s', (_, change) => {
    const before = now()
    change()
    expect(now()).not.toBe(before)
  })

  test('takes a missing folder for an empty one', () => {
    expect(fingerprint([join(folder, 'nowhere')])).toBe(fingerprint([]))
  })
})

describe('a build', () => {
  const stamp = { sources: 'a', database: 'b', portalUrl: 'c', mode: 'local', shown: '' }

  test('is current when everything it was made from is the same', () => {
    expect(sameStamp({ ...stamp }, stamp)).toBe(true)
  })

  test('is stale when there is none, or anything differs', () => {
    expect(sameStamp(null, stamp)).toBe(false)
    for (const key of Object.keys(stamp)) expect(sameStamp({ ...stamp, [key]: 'other' }, stamp)).toBe(false)
  })
})
