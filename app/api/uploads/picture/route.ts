import { localPath, paths } from '@/lib/core/paths'
import { showPictureOfHerself } from '@/lib/members/pictures/commands'
import { receivePicture } from '@/lib/access/upload'

export const dynamic = 'force-dynamic'

/** A picture of herself. She is led back to her profile, which says what came of it. */
export const POST = (request: Request) =>
  receivePicture(request, {
    mayBring: () => true,
    keep: (viewer, { sent }) => showPictureOfHerself(viewer, sent),
    back: (language, outcome, { first }) =>
      `${localPath(language, paths.profile)}?${first === 'yes' ? 'first&' : ''}picture=${outcome}#picture`,
  })
