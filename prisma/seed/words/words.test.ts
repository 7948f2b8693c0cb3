import { isOrcid } from '@/lib/members/profile/orcid'
import { limits } from '@/lib/members/profile/schema'
import { contactsOf } from '../contacts'
import { neighbours, type PersonKey } from '../neighbours'
import { type Words, wordsOf } from './words'

const everyone = Object.entries<Partial<Words>>(wordsOf)
const parts = ['bio', 'offer', 'seek'] as const

test('forty-eight members sign in, and no two say the same of themselves', () => {
  expect(neighbours).toHaveLength(40)
  expect(everyone).toHaveLength(48)
  const said = everyone.flatMap(([, words]) => parts.map((part) => words[part] ?? '')).filter(Boolean)
  expect(new Set(said).size).toBe(said.length)
})

test.each(everyone)('what %s says could have been typed into her profile', (key, words) => {
  for (const part of parts) {
    const said = words[part] ?? ''
    expect(said.length).toBeLessThanOrEqual(limits[part])
    expect(said).toBe(said.trim().normalize('NFC'))
  }
  const { links, orcid } = contactsOf(key as PersonKey)
  expect(orcid === '' || isOrcid(orcid)).toBe(true)
  expect(links.filter((link) => !new URL(link).hostname.endsWith('.example'))).toEqual([])
})
