import { plain } from '@/lib/core/plain'
import { countsOf, type Entry, findIn, nearestIn, neighboursIn, nextStep, relaxationsOf } from './catalogue'
import { findAddress } from './address'
import { findSchema, type Search } from './schema'

const entry = (slug: string, more: Partial<Entry> = {}): Entry => ({
  ...{ slug, kind: 'achievement', field: 'physics', country: 'GB', step: 'professor', told: ['en'] },
  words: plain(slug),
  ...more,
})
const ngoc = entry('ngoc', {
  ...{ field: 'environment', country: 'VN', step: 'head', told: ['vi', 'en'] },
  words: plain('Lê Thị Bích Ngọc | Từ sổ thực địa đến ghế trưởng khoa | Sinh thái học'),
})
const endang = entry('endang', {
  ...{ kind: 'caseStudy', field: 'materials', country: 'ID', step: 'executive', told: ['id', 'en', 'vi'] },
  words: plain('Endang Puspitasari | The lab with two front doors | Materials science'),
})
const helen = entry('helen', { field: 'mathematics', words: plain('Helen Brathwaite | Saying no') })
const all = [endang, helen, ngoc]

const search = (asked: Partial<Search> = {}): Search => findSchema.parse(asked)
const found = (asked: Partial<Search>) => findIn(all, search(asked)).map(({ slug }) => slug)

test.each<[Partial<Search>, string[]]>([
  [{}, ['endang', 'helen', 'ngoc']],
  [{ field: 'materials' }, ['endang']],
  [{ country: 'VN' }, ['ngoc']],
  [{ told: 'vi' }, ['endang', 'ngoc']],
  [{ kind: 'caseStudy' }, ['endang']],
  [{ step: 'professor' }, ['helen']],
  [{ ahead: 'professor' }, ['ngoc']],
  [{ ahead: 'head' }, ['endang']],
  [{ ahead: 'doctoral' }, []],
  [{ ahead: 'executive' }, []],
  [{ told: 'vi', country: 'ID' }, ['endang']],
  [{ told: 'vi', country: 'GB' }, []],
])('%j finds %j', (asked, slugs) => {
  expect(found(asked)).toEqual(slugs)
})

test.each([
  ['ngoc', ['ngoc']],
  ['NGỌC bich', ['ngoc']],
  ['so thuc dia', ['ngoc']],
  ['door lab', ['endang']],
  ['sinh thái', ['ngoc']],
  ['sinh materials', []],
  ['   ', ['endang', 'helen', 'ngoc']],
])('the words “%s” find %j, whatever their accents', (q, slugs) => {
  expect(found({ q })).toEqual(slugs)
})

test('a step ahead is the next of the ladder, and nobody is ahead of the last', () => {
  expect([nextStep('doctoral'), nextStep('head'), nextStep('executive')]).toEqual([
    'postdoctoral',
    'executive',
    undefined,
  ])
})

test('what comes nearest meets most of what was asked, and what meets nothing is not offered', () => {
  const near = (asked: Partial<Search>) => nearestIn(all, search(asked), 2).map(({ slug }) => slug)
  expect(near({ told: 'vi', country: 'VN', kind: 'caseStudy' })).toEqual(['endang', 'ngoc'])
  expect(near({ field: 'physics' })).toEqual([])
  expect(near({ q: 'helen', field: 'physics' })).toEqual(['helen'])
})

test('an empty answer says which condition to leave out, and what that would show', () => {
  const asked = search({ told: 'vi', country: 'GB', q: 'endang' })
  expect(relaxationsOf(all, asked)).toEqual([{ without: 'country', count: 1 }])
  expect(relaxationsOf(all, search({ field: 'physics' }))).toEqual([])
})

test('on from a story: one a step further, then of its field, then from its country, then the newest', () => {
  const others = [
    entry('newest', { field: 'health', country: 'VN', step: null }),
    entry('sameCountry', { field: 'health', step: 'doctoral' }),
    entry('sameField', { country: 'ID', step: 'doctoral' }),
    entry('ahead', { field: 'health', country: 'VN', step: 'head' }),
  ]
  const catalogue = [...others, entry('here')]
  expect(neighboursIn(catalogue, 'here', 4).map(({ slug }) => slug)).toEqual([
    'ahead',
    'sameField',
    'sameCountry',
    'newest',
  ])
  expect(neighboursIn(catalogue, 'gone', 2).map(({ slug }) => slug)).toEqual(['newest', 'sameCountry'])
})

test('each value is counted once a story', () => {
  const counts = countsOf(all)
  expect(counts.told).toEqual({ id: 1, en: 3, vi: 2 })
  expect(counts.country).toEqual({ ID: 1, GB: 1, VN: 1 })
  expect(counts.ahead).toEqual({ seniorLecturer: 1, professor: 1, head: 1 })
})

test('whatever an address says, it asks for something sensible or for nothing', () => {
  const nothing = { q: '', ahead: undefined, field: undefined, country: undefined, after: undefined }
  const hostile = { q: ['a', 'b'], ahead: '1', field: ['physics', 'x'], country: '../', after: '<script>' }
  expect(findSchema.parse(hostile)).toMatchObject(nothing)
  expect(findSchema.parse({ q: 'x'.repeat(101) }).q).toBe('')
  expect(findIn(all, findSchema.parse({ q: '\0%_\\|' }))).toEqual([])
})

test('a search has one address, which asks for the same again', () => {
  const asked = search({ q: 'Ngọc & đ', told: 'vi', after: 'the-lab' })
  const address = findAddress('vi', asked)
  expect(address).toBe('/vi/stories/find?q=Ng%E1%BB%8Dc+%26+%C4%91&told=vi&after=the-lab')
  const query = new URLSearchParams(address.split('?')[1])
  expect(findSchema.parse(Object.fromEntries(query))).toEqual(asked)
  expect(findAddress('en', search())).toBe('/en/stories/find')
})
