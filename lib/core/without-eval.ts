import { config } from 'zod'

/**
 * Where it may, zod compiles its schemas at run time. Our content policy forbids that, and browsers would report the
 * attempt: in a browser this is imported before any schema.
 */
config({ jitless: true })
