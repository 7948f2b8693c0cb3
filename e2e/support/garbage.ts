import { encodeReply } from './encode-reply'

/** What is sent, and how; no action of ours should be upset by any of it. */
export type Garbage = { body: string | FormData; headers?: Record<string, string> }

type Fields = Readonly<Record<string, string>>
type Entry = [name: string, value: string | Blob]

const kilobytes = (n: number) => 'x'.repeat(n * 1024)

const multipart = { 'Content-Type': 'multipart/form-data; boundary=edge' }
const part = (name: string, value: string) =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** Bodies that no form sends, in the encoding of actions or in none. */
const bodies: Record<string, Garbage> = {
  'no body': { body: '' },
  'no encoding': { body: 'garbage' },
  'half an encoding': { body: '[' },
  'no arguments': { body: '[]' },
  'one argument': { body: '[null]' },
  'a reference to nothing': { body: '[null,"$K1"]' },
  'an unknown action as an argument': { body: '[null,"$F1"]' },
  'a reference to itself': { body: '[null,"$0"]' },
  'a way to the prototype': { body: '[null,"$0:__proto__:constructor:constructor"]' },
  'something to wait for': { body: '[null,{"then":"$0:then"}]' },
  'a thousand levels': { body: `[null,${'['.repeat(1000)}${']'.repeat(1000)}]` },
  'JSON instead of a form': {
    body: JSON.stringify({ email: { $ne: '' }, thread: [1] }),
    headers: { 'Content-Type': 'application/json' },
  },
  'an unknown type': { body: '\0\u0001\u0002', headers: { 'Content-Type': 'x/y; charset=utf-99' } },
  'a form without an end': { body: part('0', '[null,"$K1"]'), headers: multipart },
  'a form without a beginning': { body: 'garbage', headers: multipart },
  'a form without an edge': { body: part('0', '[]'), headers: { 'Content-Type': 'multipart/form-data' } },
  'a form of the wrong parts': { body: `${part('9', '{')}--edge--\r\n`, headers: multipart },
  'more than a megabyte': { body: `[null,"${kilobytes(1100)}"]` },
}

const wrongTypes: unknown[] = ['text', 12, 2n ** 200n, [], {}, new Map([['a', 1]]), new Date(NaN)]

/** Values put in the place of every field. */
const values: Record<string, string> = {
  nothing: '',
  blanks: ' \u00a0\u200b\t',
  null: 'a\0b',
  'half a character': '\ud800',
  'control characters': '\u0001\u0008\u000b\u001b[2J\r\n',
  'letters upon letters': `a${'\u0301'.repeat(5000)}`,
  'mirrored letters': '\u202egro.live',
  numbers: '-1e309',
  mark: '<img src=x onerror=alert(1)>{{7*7}}${7*7}',
  paths: '../../../etc/passwd%00',
  commands: `'); drop table "Member"; --`,
}

function encoded(entries: readonly Entry[]): Promise<string | FormData> {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return encodeReply([null, form])
}

const strange = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  '',
  'a[b]',
  'a.b',
]

/** Forms that have something wrong in every field of a valid one. */
function forms(fields: Fields): Record<string, Entry[]> {
  const names = Object.keys(fields)
  const each = (value: (name: string) => string | Blob) => names.map((name): Entry => [name, value(name)])
  return {
    ...Object.fromEntries(Object.entries(values).map(([what, value]) => [what, each(() => value)])),
    'no field': [],
    'an unknown language': [...each(() => ''), ['language', '../en']],
    'each field twice': [...each(() => 'a'), ...each(() => 'b')],
    'a field a thousand times': Array.from({ length: 1000 }, (): Entry => [names[0] ?? 'asks', 'x']),
    'files instead of text': each(() => new Blob(['x'])),
    'names of every object': strange.map((name): Entry => [name, 'x']),
    'nested names': names.flatMap((name): Entry[] => [
      [`${name}[0][x]`, 'x'],
      [`${name}.x`, 'x'],
    ]),
    'nearly a megabyte': [[names[0] ?? 'body', `x${' '.repeat(900 * 1024)}x`]],
  }
}

/** All of it, by what is wrong, for an action that these fields would suit. */
export async function garbageFor(fields: Fields): Promise<Record<string, Garbage>> {
  const made: Record<string, Garbage> = { ...bodies }
  for (const [what, entries] of Object.entries(forms(fields))) made[what] = { body: await encoded(entries) }
  for (const [n, value] of wrongTypes.entries())
    made[`wrong type ${n}`] = { body: await encodeReply([null, value]) }
  return made
}
