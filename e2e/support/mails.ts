/** A mail that the portal under test sent, as its mail catcher tells it. */
export type CaughtMail = { to: string[]; subject: string; text: string; html: string; date: string }

/** Mails to an address, the newest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${process.env.MAILBOX_URL}/api/mails?to=${encodeURIComponent(address)}`)
  return (await answer.json()) as CaughtMail[]
}
