import { isOrcid } from './orcid'

test.each([
  ['0000-0002-1825-0097', true],
  ['0000-0001-5109-3700', true],
  ['0000-0002-1694-233X', true],
  ['0000-0002-1825-0098', false],
  ['0000-0002-1694-2330', false],
  ['0000000218250097', false],
  ['https://orcid.org/0000-0002-1825-0097', false],
  ['', false],
])('%s: %s', (text, expected) => expect(isOrcid(text)).toBe(expected))
