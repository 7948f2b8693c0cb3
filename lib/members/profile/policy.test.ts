import { hasPublicPage, profileFor } from './policy'

const row = {
  ...{ id: 'sri', name: 'Sri', country: 'ID', pictureId: 'photo', bio: 'Bio', offer: 'Offer', seek: 'Seek' },
  ...{ field: 'Kimia', stemField: 'chemistry', careerStep: 'head', experience: 'from10to14' },
  ...{ spokenLanguages: ['id'], links: ['https://sri.example.org'], orcid: '0000-0002-1825-0097' },
  institution: { name: 'Lembah Citarum', city: 'Bandung' },
}

test('what she never decided is for members, and nothing for everybody', () => {
  expect(profileFor('members', { ...row, visibility: {} })).toMatchObject({
    bio: 'Bio',
    country: 'ID',
    picture: 'photo',
  })
  expect(profileFor('public', { ...row, visibility: {} })).toEqual({
    ...{
      id: 'sri',
      name: 'Sri',
      country: null,
      picture: null,
      bio: '',
      offer: '',
      seek: '',
      field: '',
      orcid: '',
    },
    ...{
      stemField: null,
      careerStep: null,
      experience: null,
      institution: null,
      spokenLanguages: [],
      links: [],
    },
  })
})

test.each([
  ['me', '', ''],
  ['members', 'Bio', ''],
  ['public', 'Bio', 'Bio'],
  ['nonsense', 'Bio', ''],
])('a bio for %s', (bio, members, everybody) => {
  const one = { ...row, visibility: { bio } }
  expect([profileFor('members', one).bio, profileFor('public', one).bio]).toEqual([members, everybody])
})

test('she has a public page as soon as one part is for everybody', () => {
  expect(hasPublicPage({ visibility: { bio: 'members' } })).toBe(false)
  expect(hasPublicPage({ visibility: { offer: 'public' } })).toBe(true)
})
