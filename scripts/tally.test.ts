import { add, stepTally } from './tally'

describe('the sum of a test run', () => {
  test('counts a step without a report as one check', () => {
    expect(stepTally(true)).toEqual({ passed: 1, failed: 0 })
    expect(stepTally(false)).toEqual({ passed: 0, failed: 1 })
  })

  test('takes the numbers of a report', () => {
    expect(stepTally(true, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 0 })
    expect(stepTally(false, { passed: 7, failed: 2 })).toEqual({ passed: 7, failed: 2 })
  })

  test('never passes a step that crashed', () => {
    expect(stepTally(false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 })
    expect(stepTally(true, null)).toEqual({ passed: 0, failed: 1 })
    expect(stepTally(false, null)).toEqual({ passed: 0, failed: 1 })
  })

  test('adds up', () => {
    expect(add({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 })
  })
})
