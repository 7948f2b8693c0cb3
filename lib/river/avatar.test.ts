import fc from 'fast-check'
import { avatarRiver } from './avatar'

test('the same id has the same river', () => {
  const first = avatarRiver('a')
  for (let i = 0; i < 6000; i++) avatarRiver(`other-${i}`)
  expect(avatarRiver('a')).toBe(first)
})

test('an avatar is at most 600 bytes, whatever the id, and says nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (id) => {
      const markup = avatarRiver(id)
      expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(600)
      expect(markup).not.toMatch(/NaN|undefined| id=|<style/)
    }),
  )
  expect(avatarRiver('"><script>')).not.toContain('script')
})

test('a thousand members have a thousand rivers', () => {
  const drawn = new Set(Array.from({ length: 1000 }, (_, i) => avatarRiver(`member-${i}`)))
  expect(drawn.size).toBe(1000)
})
