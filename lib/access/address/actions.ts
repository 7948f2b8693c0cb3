'use server'
import { redirect } from 'next/navigation'
import { memberAction, publicAction, staffAction } from '@/lib/access/action'
import { localPath, paths } from '@/lib/core/paths'
import { approveRecovery, confirmAddress, startAddressChange, startRecovery } from './commands'
import { addressSchema, addressTokenSchema, approvalSchema, recoverySchema } from './schema'

export const changeAddress = memberAction(
  addressSchema,
  async ({ email }, { viewer, language }) => {
    await startAddressChange(viewer, email)
    redirect(`${localPath(language, paths.settings)}?asked`)
  },
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
  async ({ memberId, email, reason }, { viewer, language }) => {
    await startRecovery(viewer, memberId, email, reason)
    redirect(`${localPath(language, paths.coordinationMember(memberId))}?done`)
  },
)

export const agreeToRecovery = staffAction(
  'coordinator',
  approvalSchema,
  async ({ changeId }, { viewer, language }) => {
    const memberId = await approveRecovery(viewer, changeId)
    redirect(`${localPath(language, paths.coordinationMember(memberId))}?done`)
  },
)
