'use client'
import { type ChangeEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'

type Props = {
  /** The route that takes the file and leads to what was read in it. */
  action: string
  language: string
  label: string
  send: string
  mostBytes: number
  /** Said at once, before the file travels for nothing. */
  tooBig: string
  /** What was wrong with the last one. */
  refused?: string
}

/** A list in a file, sent by a plain form: it works without JavaScript. */
export function ListForm({ action, language, label, send, mostBytes, tooBig, refused }: Props) {
  const [isTooBig, setTooBig] = useState(false)
  const look = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooBig((target.files?.[0]?.size ?? 0) > mostBytes)
  const wrong = isTooBig ? tooBig : refused
  return (
    <form action={action} method="post" encType="multipart/form-data" className="grid max-w-measure gap-3">
      <input type="hidden" name="language" value={language} />
      <div>
        <label htmlFor="list-file" className="mb-1.5 block font-medium">
          {label}
        </label>
        <input
          id="list-file"
          type="file"
          name="list"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          required
          onChange={look}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? 'list-file-error' : undefined}
          className="control max-w-full text-sm"
        />
        {wrong && <FieldError id="list-file-error">{wrong}</FieldError>}
      </div>
      <div>
        <Button type="submit" kind="primary" disabled={isTooBig}>
          {send}
        </Button>
      </div>
    </form>
  )
}
