import { duplicateFinder, type Known } from './duplicates'

const known = (kind: Known['kind'], id: string, name: string, email = '', institution = ''): Known => ({
  ...{ kind, id, name, email, institution },
})

const find = duplicateFinder([
  known('member', 'khanh', 'Đặng Vân Khánh', 'khanh@vn.example', 'Trường Đại học Bắc Sông Hồng'),
  known('member', 'siobhan', 'Siobhán Devlin', 'siobhan@uk.example', 'Severnside University'),
  known('application', 'one', 'Khanh', 'private@vn.example'),
  known('invitation', 'asked-in', 'Thanh Nguyễn Thị', 'thanh@vn.example'),
])

const she = {
  kind: 'application',
  id: 'hers',
  name: 'Nobody Known',
  email: 'nobody@x.example',
  institution: '',
} as const

test.each([
  ['nobody', {}, []],
  ['the same mailbox', { email: 'PRIVATE@vn.example' }, [['one', 'mailbox']]],
  ['a name without accents', { name: 'dang van  khanh' }, [['khanh', 'name']]],
  [
    'a name and an institution without accents',
    { name: 'Dang Van Khanh', institution: 'Truong Dai hoc Bac Song Hong' },
    [['khanh', 'nameAndInstitution']],
  ],
  ['the family name in another place', { name: 'Devlin, Siobhan' }, [['siobhan', 'name']]],
  ['the same parts in another order', { name: 'Nguyen Thi Thanh' }, [['asked-in', 'name']]],
  ['a part of a name only', { name: 'Siobhán' }, []],
  ['an institution alone', { institution: 'Severnside University' }, []],
])('finds %s', (_, asking, expected) => {
  expect(find({ ...she, ...asking }).map(({ id, sign }) => [id, sign])).toEqual(expected)
})

test('names the strongest sign first, and never herself', () => {
  const found = find({ ...she, name: 'Đặng Vân Khánh', email: 'thanh@vn.example' })
  expect(found.map(({ kind, sign }) => [kind, sign])).toEqual([
    ['invitation', 'mailbox'],
    ['member', 'name'],
  ])
  expect(find({ ...she, id: 'one', email: 'private@vn.example' })).toEqual([])
})

test('no mailbox and no institution are no sign', () => {
  const nameless = duplicateFinder([known('member', 'a', 'Sri', '', '')])
  expect(nameless({ ...she, email: '' })).toEqual([])
  expect(nameless({ ...she, name: 'Sri' })).toMatchObject([{ sign: 'name' }])
})
