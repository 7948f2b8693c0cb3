import { escapeHtml } from '@/lib/core/escape'
import type { CaughtMail } from './mailbox'

/** The pages of the mail catcher. Everything in a mail is somebody's text: it is escaped, and its HTML is never shown. */

const style = `
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #1d2b33; --muted: #54646d; --line: #ddd3c2; --river: #0b6470 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #0e1a1f; --ink: #eef2ef; --muted: #a3b4b8; --line: #2a3d45; --river: #63c3c9 }
}
body { margin: 0 auto; padding: 2rem 1rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif }
h1 { font: 600 1.6rem/1.2 Georgia, serif }
a { color: var(--river) }
ul { list-style: none; padding: 0 }
li { border-top: 1px solid var(--line); padding: .75rem 0 }
small, dt { color: var(--muted) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dd { margin: 0 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid var(--line); padding-top: 1rem }
strong.code { display: inline-block; font-size: 2rem; letter-spacing: .2em; padding: .25rem .75rem;
  border: 1px solid var(--line); border-radius: 6px }`

const page = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${head}<title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`

/** Text with its links to click and its sign-in code to see. */
function body(text: string): string {
  const links = escapeHtml(text).replace(
    /https?:\/\/[^\s&<>"']+(?:&amp;[^\s&<>"']+)*/g,
    (url) => `<a href="${url}">${url}</a>`,
  )
  return links.replace(/^\s*(\d{6}|\d{3} \d{3})\s*$/gm, '\n<strong class="code">$1</strong>\n')
}

export function listPage(mails: readonly CaughtMail[]): string {
  const rows = mails.map(
    ({ id, to, subject, date }) =>
      `<li><a href="/mails/${id}">${escapeHtml(subject)}</a><br><small>to ${escapeHtml(to.join(', '))}, ${escapeHtml(date)}</small></li>`,
  )
  const list = rows.length
    ? `<ul>${rows.join('')}</ul>`
    : '<p>No mail yet. Whatever the portal sends appears here.</p>'
  const lead =
    '<h1>Mailbox</h1><p>The portal runs on this machine alone, so its mails stay here, the newest first.</p>'
  return page('Mailbox', lead + list, '<meta http-equiv="refresh" content="5">')
}

export function mailPage({ subject, to, from, date, text }: CaughtMail): string {
  const facts = { To: to.join(', '), From: from, Date: date }
  const rows = Object.entries(facts).map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
  return page(
    subject,
    `<p><a href="/">All mails</a></p><h1>${escapeHtml(subject)}</h1><dl>${rows.join('')}</dl><pre>${body(text)}</pre>`,
  )
}

export const missingPage = () =>
  page('Not here', '<h1>This mail is not here</h1><p><a href="/">All mails</a></p>')
