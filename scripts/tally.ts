import { existsSync, readFileSync } from 'node:fs'

/** How many checks of a step passed and failed. */
export type Tally = { passed: number; failed: number }

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
})

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Jest's report; a suite that could not even run counts as one failure. Null when there is no report. */
export function jestTally(file: string): Tally | null {
  const report = read(file) as {
    numPassedTests: number
    numFailedTests: number
    numRuntimeErrorTestSuites: number
  } | null
  if (!report) return null
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }
}

/** Playwright's report. Null when there is none. */
export function playwrightTally(file: string): Tally | null {
  const report = read(file) as {
    stats: { expected: number; unexpected: number; flaky: number }
    errors: unknown[]
  } | null
  if (!report) return null
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

/** A step's tally: what its report says, but never "all passed" when the step itself failed. */
export function stepTally(succeeded: boolean, report?: Tally | null): Tally {
  const tally = report ?? { passed: succeeded && report === undefined ? 1 : 0, failed: 0 }
  const isUnexplained = tally.failed === 0 && (!succeeded || report === null)
  return isUnexplained ? { ...tally, failed: 1 } : tally
}
