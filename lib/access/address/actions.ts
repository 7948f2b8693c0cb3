'use server'
import { revalidatePath } from 'next/cache'
import { memberAction, publicAction, staffAction } from '@/lib/access/action'
import { approveRecovery, confirmAddress, startAddressChange, startRecovery } from './commands'
import { addressSchema, addressTokenSchema, approvalSchema, recoverySchema } from './schema'

export const changeAddress = memberAction(
  addressSchema,
  async ({ email }, { viewer }) => startAddressChange(viewer, email),
  { limit: 'address:member' },
)

export const agreeToAddress = publicAction(addressTokenSchema, ({ token }) => confirmAddress(token))

export const recoverAddress = staffAction('coordinator', recoverySchema, async ({ memberId, email, reason }, { viewer }) => {
  await startRecovery(viewer, memberId, email, reason)
  revalidatePath('/[locale]/coordination/members/[member]', 'page')
})

export const agreeToRecovery = staffAction('coordinator', approvalSchema, async ({ changeId }, { viewer }) => {
  await approveRecovery(viewer, changeId)
  revalidatePath('/[locale]/coordination/members/[member]', 'page')
})
