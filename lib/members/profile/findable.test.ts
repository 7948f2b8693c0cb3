import { findableOf, sought, token } from './findable'

const member = {
  name: 'Đặng Vân Khánh',
  callName: 'Khánh',
  country: 'VN',
  bio: 'Tôi nghiên cứu dữ liệu',
  offer: 'Reading drafts',
  seek: 'A co-author',
  field: 'Khoa học dữ liệu',
  stemField: 'computing',
  careerStep: 'lecturer',
  spokenLanguages: ['vi', 'en'],
  institution: { id: 'inst-1', name: 'Bắc Sông Hồng', city: 'Hà Nội' },
  visibility: {},
}

test('she is found without accents, by what members see', () => {
  const findable = findableOf(member)
  for (const words of ['dang van khanh', 'nghien cuu du lieu', 'ha noi', 'reading drafts'])
    expect(findable).toContain(words)
  for (const one of [
    token('country', 'VN'),
    token('institution', 'inst-1'),
    token('step', 'lecturer'),
    token('speaks', 'en'),
  ])
    expect(findable).toContain(one)
})

test('what she keeps to herself is not among the words, and her name always is', () => {
  const kept = ['bio', 'offer', 'seek', 'field', 'institution', 'careerStep', 'spokenLanguages'] as const
  const findable = findableOf({
    ...member,
    visibility: Object.fromEntries(kept.map((field) => [field, 'me'])),
  })
  expect(findable).toBe(`dang van khanh khanh ${token('country', 'VN')}`)
})

test('no words typed into a profile or a search make a token', () => {
  expect(findableOf({ ...member, bio: token('step', 'professor') })).not.toContain(token('step', 'professor'))
  expect(sought('|step=professor|')).toBe('step=professor')
})
