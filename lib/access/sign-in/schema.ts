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
  // Before anything else looks at it: taking blanks off the end of a megabyte of them takes minutes.
  .max(2 * emailLimit)
  .transform((typed) => typed.replace(/^ +/, '').replace(/ +$/, ''))
  .pipe(
    z
      .string()
      .min(1)
      .max(emailLimit)
      .refine((email) => !unsafe.test(email), 'email')
      .pipe(z.email()),
  )
  // Last, since some letters beyond ASCII become ASCII by it.
  .transform((email) => email.toLowerCase())

/** Where to go afterwards: only an address of this portal, below a language; no dots or double slashes that lead out of it. */
export const nextSchema = z
  .string()
  .max(500)
  .regex(/^\/(en|id|vi)(\/[\w-]+)*(\?[\w\-=&%.]*)?$/)
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
