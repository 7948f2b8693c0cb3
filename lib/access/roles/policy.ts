// Roles and suspensions are in the hands of coordinators; nobody suspends herself.
import { isCoordinator, type Viewer } from '@/lib/access/policy'

export const canGrantRoles = (viewer: Viewer) => isCoordinator(viewer)
export const canSuspend = (viewer: Viewer, memberId: string) =>
  isCoordinator(viewer) && viewer.id !== memberId
export const canReinstate = (viewer: Viewer) => isCoordinator(viewer)
