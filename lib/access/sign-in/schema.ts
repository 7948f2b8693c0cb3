import { z } from 'zod'

export const emailLimit = 254

// eslint-disable-next-line no-control-regex -- control characters are what this refuses
const unsafe = /[\u0000-\u001f\u007f"()<>,;:\\[\]\s]/u

/**
 * A mailbox address in plain ASCII, lower case. Refused whole, never repaired: quotes, folding,
 * control characters, a second or fullwidth @, since mail software reads those in different ways.
 */
export const emailSchema = z
  .string()
  .transform((typed) => typed.replace(/^ +| +$/g, '').toLowerCase())
  .pipe(
    z
      .string()
      .min(1)
      .max(emailLimit)
      .refine((email) => !unsafe.test(email), 'email')
      .pipe(z.email()),
  )

/** Where to go afterwards: only an address of this portal, below a language. */
export const nextSchema = z
  .string()
  .max(500)
  .regex(/^\/(en|id|vi)([/?][\w\-/?=&%.]*)?$/)
  .catch('')

export const signInSchema = z.object({ email: emailSchema, next: nextSchema })

export const codeSchema = z.object({
  code: z
    .string()
    .max(40)
    .transform((typed) => typed.replace(/\D/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
  next: nextSchema,
})

export const tokenSchema = z.string().regex(/^[\w-]{20,100}$/)
