import { AsyncLocalStorage } from 'node:async_hooks'

/** Whether a request got as far as code of ours, or was given up while it was being read. */
type Progress = { entered: boolean }

// The front door runs beside Next's bundles and not in one: both find it here.
const kept = globalThis as { stemPowerProgress?: AsyncLocalStorage<Progress> }
const progress = (kept.stemPowerProgress ??= new AsyncLocalStorage())

/** Follows a request; what is done in `answer` may note that it has entered. */
export const follow = <T>(request: Progress, answer: () => T): T => progress.run(request, answer)

/** An action begins: from here on a fault is ours. */
export function noteEntrance(): void {
  const request = progress.getStore()
  if (request) request.entered = true
}
