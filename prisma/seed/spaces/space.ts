import type { Language, SpaceKind } from '@/prisma/client/enums'
import type { PersonKey } from '../neighbours'
import type { SeedThread } from '../threads/thread'

export interface SeedSpace {
  id: string
  slug: string
  kind: SpaceKind
  name: Record<Language, string>
  /** What stays here. */
  promise: Record<Language, string>
  /** Those who belong without having written; facilitators and everybody who wrote belong as well. */
  members: PersonKey[]
  facilitators: PersonKey[]
  threads: SeedThread[]
}
