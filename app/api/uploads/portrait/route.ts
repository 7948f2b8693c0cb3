import { hasRole } from '@/lib/access/policy'
import { idSchema } from '@/lib/core/id'
import { localPath, paths } from '@/lib/core/paths'
import { setPortrait } from '@/lib/stories/curation/commands'
import { receivePicture } from '@/lib/access/upload'

export const dynamic = 'force-dynamic'

/** A portrait for the story a curator shapes. She is led back to it, and it says what came of the picture. */
export const POST = (request: Request) =>
  receivePicture(request, {
    mayBring: (viewer) => hasRole(viewer, 'curator'),
    keep: (viewer, { sent, story }) => setPortrait(viewer, idSchema.catch('none').parse(story), sent),
    back: (language, outcome, { story }) => {
      const here = localPath(language, paths.curatedStory(idSchema.catch('none').parse(story)))
      return outcome === 'shown' ? `${here}?pictured#portrait` : `${here}?picture=${outcome}#portrait`
    },
  })
