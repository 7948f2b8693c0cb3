// A picture is seen by those who may see what it belongs to.
import { hasRole, type Viewer } from '@/lib/access/policy'
import { isApart } from '@/lib/members/blocks/policy'
import type { Visibility } from '@/lib/members/profile/fields'

type Owner = { id: string; visibility: Visibility }

/** Her profile's picture, by what she chose; a guest is null. */
export function showsProfilePicture(viewer: Viewer | null, owner: Owner): boolean {
  if (viewer?.id === owner.id) return true
  if (viewer && isApart(viewer, owner.id)) return false
  return owner.visibility === 'public' || (owner.visibility === 'members' && viewer?.welcomed === true)
}

type Portrait = { subjectId: string; isPublished: boolean }

/** A story's portrait: everybody's while the story is, before that hers and the curators'. */
export const showsPortrait = (viewer: Viewer | null, { subjectId, isPublished }: Portrait) =>
  isPublished ||
  (viewer !== null && viewer.welcomed && (viewer.id === subjectId || hasRole(viewer, 'curator')))
