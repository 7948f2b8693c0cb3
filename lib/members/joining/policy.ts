// Who joins is decided by coordinators.
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import type { ApplicationStatus } from '@/prisma/client/enums'

export const canSeeApplications = (viewer: Viewer) => isCoordinator(viewer)

export const canDecide = (viewer: Viewer, application: { status: ApplicationStatus }) =>
  isCoordinator(viewer) && application.status === 'waiting'
