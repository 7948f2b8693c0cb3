import { isFromThisPortal } from './policy'

const portal = 'https://portal.example.org'

test.each([
  // Sec-Fetch-Site, Origin; is it ours?
  ['same-origin', portal, true],
  ['same-origin', 'null', true],
  ['same-site', portal, false],
  ['cross-site', 'https://evil.example', false],
  ['none', null, false],
  [null, portal, true],
  [null, 'null', false],
  [null, null, false],
  [null, 'https://portal.example.org.evil.example', false],
])('a POST with Sec-Fetch-Site %s and Origin %s is ours: %s', (site, origin, ours) => {
  const headers = new Headers()
  if (site) headers.set('sec-fetch-site', site)
  if (origin) headers.set('origin', origin)
  expect(isFromThisPortal(headers, portal)).toBe(ours)
})
