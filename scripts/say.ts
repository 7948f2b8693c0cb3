/** One line for whoever sits at the terminal. */
export const say = (line = ''): boolean => process.stdout.write(`${line}\n`)

/** Ends the program with one clear sentence when it fails. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
