import { riverSchema } from './schema'

const row = (index: number, more: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ Kind: 'rapids', Current: '4', ...more }).map(([part, value]) => [
      `m${index}${part}`,
      value,
    ]),
  )
const of = (...rows: Record<string, string>[]) =>
  riverSchema.safeParse({ story: 'story-1', told: 'vi', ...Object.assign({}, ...rows) })

test('rows left empty are no moments, wherever they stand', () => {
  const river = of(
    row(0, { Title: 'A', Year: '1999', Until: '2001' }),
    row(1),
    row(2, { Title: 'B' }),
    row(11, { Title: 'C', Who: 'Bu Rini' }),
  )
  expect(river.data?.moments).toEqual([
    { kind: 'rapids', current: 4, title: 'A', year: 1999, until: 2001 },
    { kind: 'rapids', current: 4, title: 'B' },
    { kind: 'rapids', current: 4, title: 'C', who: 'Bu Rini' },
  ])
})

test.each([
  ['m1Title', { Words: 'She said no.' }],
  ['m1Year', { Title: 'B', Year: 'then' }],
  ['m1Until', { Title: 'B', Year: '2001', Until: '1999' }],
  ['m1Until', { Title: 'B', Until: '1999' }],
])('what is wrong stands at %s', (field, second) => {
  const river = of(row(0, { Title: 'A' }), row(1, second), row(2, { Title: 'C' }))
  expect(river.error?.issues.map(({ path }) => path[0])).toContain(field)
})

test('two moments make no river', () => {
  expect(of(row(0, { Title: 'A' }), row(1, { Title: 'B' })).error?.issues[0]).toMatchObject({
    path: ['m0Title'],
    code: 'too_small',
  })
})
