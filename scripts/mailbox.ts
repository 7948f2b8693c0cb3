import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'

/** A caught mail. `id` is the name of its file. */
export type CaughtMail = {
  id: string
  to: string[]
  from: string
  subject: string
  text: string
  html: string
  messageId: string
  date: string
}

const addressesOf = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''))

async function parse(id: string, source: Buffer): Promise<CaughtMail> {
  const mail = await simpleParser(source)
  return {
    id,
    to: addressesOf(mail.to),
    from: addressesOf(mail.from)[0] ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    messageId: mail.messageId ?? '',
    date: (mail.date ?? new Date(0)).toISOString(),
  }
}

/** Caught mails, one .eml file each in a folder; file names sort by the time of arrival. */
export class Mailbox {
  private readonly parsed = new Map<string, CaughtMail>()

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  add(source: Buffer): void {
    const id = `${String(Date.now()).padStart(15, '0')}-${randomBytes(4).toString('hex')}`
    writeFileSync(join(this.folder, `${id}.eml`), source, { mode: 0o600 })
  }

  private async read(id: string): Promise<CaughtMail> {
    const known = this.parsed.get(id)
    if (known) return known
    const mail = await parse(id, readFileSync(join(this.folder, `${id}.eml`)))
    this.parsed.set(id, mail)
    return mail
  }

  private ids(): string[] {
    const files = readdirSync(this.folder).filter((file) => file.endsWith('.eml'))
    return files.map((file) => file.slice(0, -'.eml'.length)).sort()
  }

  /** The newest first; all, or those to one address. */
  async list(to?: string): Promise<CaughtMail[]> {
    const mails = await Promise.all(this.ids().map((id) => this.read(id)))
    const wanted = to?.toLowerCase()
    return mails
      .filter((mail) => !wanted || mail.to.some((address) => address.toLowerCase() === wanted))
      .reverse()
  }

  async get(id: string): Promise<CaughtMail | null> {
    return this.ids().includes(id) ? this.read(id) : null
  }

  clear(): void {
    for (const id of this.ids()) rmSync(join(this.folder, `${id}.eml`))
    this.parsed.clear()
  }
}
