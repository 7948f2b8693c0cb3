// The range of the community is for coordinators, and for them in groups, not in persons.
import { isCoordinator, type Viewer } from '@/lib/access/policy'

export const canSeeRange = (viewer: Viewer) => isCoordinator(viewer)
