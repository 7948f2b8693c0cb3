import 'server-only'
import { db } from './db'

/** Whether the database answers. */
export const isDatabaseThere = () =>
  db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
