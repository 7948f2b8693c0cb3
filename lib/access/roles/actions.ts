'use server'
import { revalidatePath } from 'next/cache'
import { staffAction } from '@/lib/access/action'
import { grantRole, reinstate, suspend, takeRole } from './commands'
import { memberSchema, roleSchema } from './schema'

const showAgain = () => revalidatePath('/[locale]/coordination/members/[member]', 'page')

export const grant = staffAction('coordinator', roleSchema, async ({ memberId, role }, { viewer }) => {
  await grantRole(viewer, memberId, role)
  showAgain()
})

export const take = staffAction('coordinator', roleSchema, async ({ memberId, role }, { viewer }) => {
  await takeRole(viewer, memberId, role)
  showAgain()
})

export const suspendMember = staffAction('coordinator', memberSchema, async ({ memberId }, { viewer }) => {
  await suspend(viewer, memberId)
  showAgain()
})

export const reinstateMember = staffAction('coordinator', memberSchema, async ({ memberId }, { viewer }) => {
  await reinstate(viewer, memberId)
  showAgain()
})
