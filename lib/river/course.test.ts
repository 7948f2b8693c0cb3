import fc from 'fast-check'
import { courseOf, halfWidth, sectionAt, sideOf } from './course'
import { type Moment, momentKinds } from './moment'
import { wideFrame } from './wide'

const currents = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 12 })
const plain = (currentsOf: number[]): Moment[] =>
  currentsOf.map((current) => ({ kind: 'tributary', title: 'x', current }))

test('a stronger current is a wider river', () => {
  const widths = [1, 2, 3, 4, 5].map(halfWidth)
  expect(widths).toEqual([...widths].sort((a, b) => a - b))
  expect(new Set(widths).size).toBe(5)
})

test('with equal surroundings the drawn width never shrinks as the current grows', () => {
  fc.assert(
    fc.property(currents, fc.nat(), (chosen, pick) => {
      const i = pick % chosen.length
      const frame = wideFrame(chosen.length)
      const widths = [1, 2, 3, 4, 5].map((current) => {
        const course = courseOf(plain(chosen.with(i, current)), frame)
        return sectionAt(course, frame.lead + i * frame.step).w
      })
      expect(widths).toEqual([...widths].sort((a, b) => a - b))
      expect(widths[4]).toBeGreaterThan(widths[0] ?? 0)
    }),
  )
})

test('the water runs on: sections follow one another and none is dry', () => {
  fc.assert(
    fc.property(currents, fc.constantFrom(...momentKinds), (chosen, kind) => {
      const frame = wideFrame(chosen.length)
      const moments = plain(chosen).map((moment) => ({ ...moment, kind }))
      const course = courseOf(moments, frame)
      for (const [i, section] of course.entries()) {
        expect(section.w).toBeGreaterThanOrEqual(1)
        if (i) expect(section.u).toBeGreaterThan(course[i - 1]?.u ?? 0)
      }
      expect(course.at(-1)?.u).toBe(frame.length)
    }),
  )
})

test('what she calls a moment does not bend her river', () => {
  const frame = wideFrame(3)
  const titled = plain([1, 3, 5]).map((moment) => ({ ...moment, title: 'renamed' }))
  expect(courseOf(titled, frame)).toEqual(courseOf(plain([1, 3, 5]), frame))
})

test('labels alternate', () => {
  expect([0, 1, 2, 3].map(sideOf)).toEqual([1, -1, 1, -1])
})
