import { cast } from '../prisma/seed/cast'

export type Facts = { address: string; mailbox?: string; hasSample: boolean; notes: readonly string[] }

/** What the terminal shows when everything runs. */
export function panel({ address, mailbox, hasSample, notes }: Facts): string {
  const people = Object.values(cast).filter(({ key }) => key !== 'applicant')
  const width = Math.max(...people.map(({ email }) => email.length))
  const lines = [`STEM-POWER is running:  ${address}`]
  if (mailbox) lines.push(`Its mails arrive here:  ${mailbox}`)
  if (hasSample) {
    lines.push('', 'Sign in as one of the sample people; the link arrives in the mailbox:')
    for (const { email, name, roles, locale } of people) {
      lines.push(`  ${email.padEnd(width)}  ${name} (${['member', ...roles].join(', ')}; ${locale})`)
    }
  }
  return ['', ...lines, '', ...notes, 'Ctrl-C ends it.', ''].join('\n')
}
