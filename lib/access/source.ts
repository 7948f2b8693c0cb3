import 'server-only'
import { headers } from 'next/headers'

/** Where this request comes from, as the front door noted it. */
export const getSource = async (): Promise<string> => (await headers()).get('x-portal-source') ?? 'unknown'
