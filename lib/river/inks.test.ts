import { readFileSync } from 'node:fs'
import { inks, mix } from './inks'

test('the colours are those of the light theme', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8')
  const [theme = ''] = /@theme static \{[^}]*\}/.exec(tokens) ?? []
  for (const [name, colour] of Object.entries(inks)) expect(theme).toContain(`--color-${name}: ${colour};`)
})

// As Chromium computes `color-mix(in oklab, …)`.
test.each([
  ['#ffffff', 0.5, '#000000', '#636363'],
  ['#0b6470', 0.58, '#9fd6d2', '#519298'],
  ['#3f6b4a', 0.5, '#e9a23b', '#968848'],
  ['#6b3a5b', 0.42, '#f1eadd', '#b89da4'],
  ['#0b6470', 1, '#9fd6d2', '#0b6470'],
  ['#0b6470', 0, '#9fd6d2', '#9fd6d2'],
])('%s with a share of %s in %s', (one, share, other, mixed) => {
  expect(mix(one, share, other)).toBe(mixed)
})
