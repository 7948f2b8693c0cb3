/**
 * Ends this program cleanly when it is asked to, or when the program that started it is gone (even by kill -9: then the
 * channel between the two breaks). What takes longer than five seconds is cut off.
 */
export function endWithParent(close: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(1), 5_000).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', end)
  process.once('disconnect', end)
  // Ctrl-C reaches every program of the terminal at once; ours wait for the one that started them.
  process.on('SIGINT', () => undefined)
}
