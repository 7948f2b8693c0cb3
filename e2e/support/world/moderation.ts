import type { Client } from 'pg'
import { memberId } from '../actors'
import { canaryOf } from '../columns'
import { insert } from './plant'

/** The author's post: reported by a member and waiting, and once before looked at and kept. */
export async function writeCases(client: Client) {
  await insert(client, 'Case', { id: 'w-case', postId: 'w-post' })
  await insert(client, 'Report', {
    id: 'w-report',
    caseId: 'w-case',
    reporterId: memberId('member'),
    reason: 'other',
    words: canaryOf('Report.words'),
  })
  await insert(client, 'Case', {
    id: 'w-case-decided',
    postId: 'w-post',
    outcome: 'kept',
    words: canaryOf('Case.words'),
    decidedAt: new Date(),
    decidedById: memberId('facilitator'),
  })
}
