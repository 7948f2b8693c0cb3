/** One line for whoever sits at the terminal. */
export const say = (line = ''): boolean => process.stdout.write(`${line}\n`)

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Says what is being done, does it, and says how long it took. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now()
  process.stdout.write(`${label} … `)
  try {
    const result = await work()
    say(seconds(since))
    return result
  } catch (error) {
    say('failed')
    throw error
  }
}

export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Ends the program with one clear sentence when it fails. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`\n${sentenceOf(error)}\n`)
    process.exit(1)
  })
}
