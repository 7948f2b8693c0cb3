'use client'
import { type ChangeEvent, type ReactNode, useState } from 'react'
import { Button } from './button'
import { FieldError } from './field'

const largest = 10 * 1024 * 1024

type Props = {
  /** The route that takes it and leads back to the page. */
  action: string
  language: string
  label: string
  send: string
  /** Said at once, before ten megabytes travel for nothing. */
  tooBig: string
  /** The last one was refused: what is wrong stands in `picture-error`. */
  invalid: boolean
  /** Hidden fields. */
  children?: ReactNode
}

/** A picture from her device, sent by a plain form: it works without JavaScript. */
export function PictureForm({ action, language, label, send, tooBig, invalid, children }: Props) {
  const [isTooBig, setTooBig] = useState(false)
  const look = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooBig((target.files?.[0]?.size ?? 0) > largest)
  return (
    <form action={action} method="post" encType="multipart/form-data" className="grid gap-3">
      <input type="hidden" name="language" value={language} />
      {children}
      <label className="grid gap-1.5 font-medium">
        {label}
        <input
          type="file"
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          required
          onChange={look}
          aria-invalid={invalid || isTooBig || undefined}
          aria-describedby={isTooBig ? 'picture-now' : invalid ? 'picture-error' : undefined}
          className="control max-w-full text-sm font-normal"
        />
      </label>
      {isTooBig && <FieldError id="picture-now">{tooBig}</FieldError>}
      <div>
        <Button type="submit" kind="secondary" disabled={isTooBig}>
          {send}
        </Button>
      </div>
    </form>
  )
}
