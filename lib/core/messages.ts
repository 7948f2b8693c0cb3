import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './locale'

export type Messages = { [key: string]: string | Messages }

const read = new Map<Language, Messages>()
const folderOf = (language: Language) => join(process.cwd(), 'messages', language)

/** All sentences of a language: one JSON file a room, its name is the namespace. */
export function messagesOf(language: Language): Messages {
  const known = read.get(language)
  if (known) return known
  const folder = folderOf(language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const sentencesIn = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Messages
  const messages: Messages = Object.fromEntries(
    files.map((name) => [name.slice(0, -'.json'.length), sentencesIn(name)]),
  )
  if (process.env.NODE_ENV === 'production') read.set(language, messages)
  return messages
}

/** A long text of a room in Markdown: `messages/<language>/<room>/<name>.md`. */
export const longText = (language: Language, room: string, name: string): string =>
  readFileSync(join(folderOf(language), room, `${name}.md`), 'utf8')
