'use server'
import { redirect } from 'next/navigation'
import { staffAction } from '@/lib/access/action'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { grantRole, reinstate, suspend, takeRole } from './commands'
import { memberSchema, roleSchema } from './schema'

/** Shows her page again, with what was done. */
const showAgain = (language: Language, memberId: string) =>
  redirect(`${localPath(language, paths.coordinationMember(memberId))}?done`)

export const grant = staffAction(
  'coordinator',
  roleSchema,
  async ({ memberId, role }, { viewer, language }) => {
    await grantRole(viewer, memberId, role)
    showAgain(language, memberId)
  },
)

export const take = staffAction(
  'coordinator',
  roleSchema,
  async ({ memberId, role }, { viewer, language }) => {
    await takeRole(viewer, memberId, role)
    if (memberId === viewer.id && role === 'coordinator') redirect(localPath(language, paths.memberHome))
    showAgain(language, memberId)
  },
)

export const suspendMember = staffAction(
  'coordinator',
  memberSchema,
  async ({ memberId }, { viewer, language }) => {
    await suspend(viewer, memberId)
    showAgain(language, memberId)
  },
)

export const reinstateMember = staffAction(
  'coordinator',
  memberSchema,
  async ({ memberId }, { viewer, language }) => {
    await reinstate(viewer, memberId)
    showAgain(language, memberId)
  },
)
