import 'server-only'
import type { Viewer } from '@/lib/access/policy'
import { db } from '@/lib/core/db'
import { visibilityOf } from '@/lib/members/profile/fields'
import { showsPortrait, showsProfilePicture } from './policy'

const consented = { where: { withdrawnAt: null }, select: { memberId: true } } as const

type Size = 'bytes' | 'small'

/** A picture, if she may see what it belongs to; null when it belongs to nothing, or not for her. */
export async function getPicture(
  viewer: Viewer | null,
  id: string,
  size: Size = 'bytes',
): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = await db.picture.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: {
      kind: true,
      ...{ bytes: size === 'bytes', small: size === 'small' },
      portrays: { select: { id: true, visibility: true, user: { select: { suspendedAt: true } } } },
      editions: {
        select: {
          publishedBy: { select: { id: true } },
          consents: consented,
          story: { select: { subjectId: true } },
        },
      },
    },
  })
  if (!picture) return null
  const { portrays, editions } = picture
  const isHers =
    portrays !== null &&
    portrays.user?.suspendedAt === null &&
    showsProfilePicture(viewer, { id: portrays.id, visibility: visibilityOf(portrays.visibility).picture })
  const isInStory = editions.some(({ publishedBy, consents, story: { subjectId } }) => {
    const isPublished = publishedBy !== null && consents.some(({ memberId }) => memberId === subjectId)
    return showsPortrait(viewer, { subjectId, isPublished })
  })
  if (!isHers && !isInStory) return null
  // Brought before there were small ones.
  return picture[size] ?? (size === 'small' ? getPicture(viewer, id) : null)
}
