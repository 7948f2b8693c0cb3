import { kept } from './start'
import { dropClones } from './template'

export default async function stop(): Promise<void> {
  const postgres = kept.jestPostgres
  if (!postgres) return
  await dropClones(postgres.url)
  await postgres.stop()
}
