import { cookieOf, type Actor } from './actors'
import { encodeReply } from './encode-reply'
import { builtActions } from './enumerate'
import { pages, type Reply } from './matrix'

const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const ids = builtActions(distDir)

export type Answered = { reply: Reply | 'failed'; text: string; status: number }

function replyOf(text: string, response: Response): Reply | 'failed' {
  if (response.status >= 500) return 'failed'
  if (response.headers.has('x-action-redirect') || text.includes('"ok":true')) return 'done'
  const reason = /"ok":false,"reason":"(\w+)"/.exec(text)?.[1]
  return (reason ?? 'failed') as Reply
}

/** Where an action answers. */
export function actionNamed(name: string) {
  const action = ids.get(name)
  if (!action) throw new Error(`${name} is in no built page`)
  return action
}

/** Calls an action as a browser would, as this actor, from a page on which it stands. */
export async function callAction(
  name: string,
  actor: Actor,
  fields: Record<string, string>,
): Promise<Answered> {
  const form = new FormData()
  for (const [field, value] of Object.entries({ language: 'en', ...fields })) form.append(field, value)
  return sendAction(actionNamed(name), actor, await encodeReply([null, form]))
}

/** Sends any body to an action's address; a content type is guessed from it unless `headers` name one. */
export async function sendAction(
  id: { id: string; page: string },
  actor: Actor,
  body: string | FormData,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const portal = process.env.PORTAL_URL ?? ''
  const address = pages[id.page]?.address ?? '/en'
  const response = await fetch(portal + address, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...cookieOf(actor),
      ...{ 'Next-Action': id.id, Origin: portal, Accept: 'text/x-component' },
      ...headers,
    },
    body,
  })
  const text = await response.text()
  return { reply: replyOf(text, response), text, status: response.status }
}
