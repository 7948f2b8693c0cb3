'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction, publicAction, staffAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { approveRecovery, confirmAddress, startAddressChange, startRecovery } from './commands'
import { addressSchema, addressTokenSchema, approvalSchema, recoverySchema } from './schema'

export const changeAddress = memberAction(
  addressSchema,
  async ({ email }, { viewer }) => startAddressChange(viewer, email),
  { limit: 'address:member' },
)

/** Shows on the same page whether the address has changed or another mailbox is still to agree. */
export const agreeToAddress = publicAction(addressTokenSchema, async ({ token }, { language }) => {
  const { done } = await confirmAddress(token)
  redirect(`${localPath(language, paths.addressConfirm)}?${done ? 'done' : 'waiting'}`)
})

export const recoverAddress = staffAction(
  'coordinator',
  recoverySchema,
  async ({ memberId, email, reason }, { viewer }) => {
    await startRecovery(viewer, memberId, email, reason)
    revalidatePath('/[locale]/coordination/members/[member]', 'page')
  },
)

export const agreeToRecovery = staffAction(
  'coordinator',
  approvalSchema,
  async ({ changeId }, { viewer }) => {
    await approveRecovery(viewer, changeId)
    revalidatePath('/[locale]/coordination/members/[member]', 'page')
  },
)
