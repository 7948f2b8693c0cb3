// A post is its author's: she alone changes it or takes it back; everybody else who reads it may report it.
import type { Viewer } from '@/lib/access/policy'
import { isMemberOf } from '@/lib/forum/spaces/policy'

type Post = { authorId: string; deletedAt: Date | null; hiddenAt: Date | null }

const isHers = (viewer: Viewer, { authorId, deletedAt }: Post) => authorId === viewer.id && deletedAt === null

/** Changing words is writing: it takes belonging. What waits for a look stays as it was reported. */
export const canEdit = (viewer: Viewer, post: Post, spaceId: string) =>
  isHers(viewer, post) && post.hiddenAt === null && isMemberOf(viewer, spaceId)

/** Taking back stays possible as long as she can find the post. */
export const canRetract = (viewer: Viewer, post: Post) => isHers(viewer, post)

export const canReport = (viewer: Viewer, post: Post) =>
  post.authorId !== viewer.id && post.deletedAt === null
