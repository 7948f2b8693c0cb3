import 'server-only'
import { db } from '@/lib/core/db'
import { findUser } from './commands'

/** Whether a member who isn't suspended signs in with this address. */
export const maySignIn = async (email: string): Promise<boolean> => (await findUser(db, email)) !== null
