import 'server-only'
import { render, toPlainText } from '@react-email/render'
import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '@/lib/core/env'
import { fill } from '@/lib/core/issues'
import type { Language } from '@/lib/core/locale'
import en from '@/messages/en/mail.json'
import id from '@/messages/id/mail.json'
import vi from '@/messages/vi/mail.json'
import { Letter } from './letter'

const sentences = { en, id, vi }

export type LetterName = keyof typeof en.letters

export type Mail = {
  to: string
  language: Language
  letter: LetterName
  /** What the sentences of the letter name in braces. */
  values?: Record<string, string>
  /** What a person wrote for this letter; it goes to nobody but whom it is for. */
  words?: string
  link?: string
  /** Where the letter's second, quieter way leads, if it has one. */
  aside?: string
  code?: string
  /** Same for every attempt to send this mail, so that a repeated one is recognised. */
  id: string
}

/** Subject, HTML and text of a mail. Subjects are neutral: they may be read on a shared screen. */
export async function compose({ language, letter, values = {}, ...rest }: Omit<Mail, 'to' | 'id'>) {
  const { letters, footer, copyLink } = sentences[language]
  const { subject, lead, button, note, ...more } = letters[letter]
  const { words, link, aside, code } = rest
  const page = Letter({
    language,
    lead: fill(lead, values),
    words,
    button: link ? { label: button, link, copy: copyLink } : undefined,
    code,
    note: fill(note, values),
    aside: aside && 'aside' in more ? { label: more.aside, link: aside } : undefined,
    footer,
  })
  const html = await render(page)
  return { subject, html, text: toPlainText(html) }
}

let transport: Transporter | undefined

/** Sends one mail, or throws, and then its job is tried again later. */
export async function sendMail(mail: Mail): Promise<void> {
  transport ??= nodemailer.createTransport(env.SMTP_URL)
  const host = new URL(env.PORTAL_URL).hostname
  await transport.sendMail({
    ...(await compose(mail)),
    to: mail.to,
    from: { name: 'STEM-POWER', address: env.MAIL_FROM },
    replyTo: env.MAIL_REPLY_TO,
    messageId: `<${mail.id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
}

/** An absolute address of the portal in her language. */
export const portalLink = (language: Language, path: string) => `${env.PORTAL_URL}/${language}${path}`
