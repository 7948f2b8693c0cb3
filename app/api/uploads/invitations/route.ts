import { isCoordinator } from '@/lib/access/policy'
import { receiveFile } from '@/lib/access/upload'
import { bringListFile } from '@/lib/coordination/lists/commands'
import { listLimits } from '@/lib/coordination/lists/schema'
import { localPath, paths } from '@/lib/core/paths'

export const dynamic = 'force-dynamic'

/** A list of women to invite. She is led to what was read in it, or back with what was wrong. */
export const POST = (request: Request) =>
  receiveFile(request, {
    file: { field: 'list', bytes: listLimits.bytes, tooLarge: 'The file is larger than 1 MB.' },
    mayBring: isCoordinator,
    keep: (viewer, { sent }) => bringListFile(viewer, sent),
    back: (language, outcome) =>
      'kept' in outcome
        ? localPath(language, paths.invitationList(outcome.kept))
        : `${localPath(language, paths.invitationLists)}?refused=${outcome.refused}`,
  })
