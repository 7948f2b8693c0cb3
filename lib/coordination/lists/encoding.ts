/** Why a file can't be read as a list. */
export type Unreadable = 'listUtf16' | 'listSpreadsheet' | 'listEncoding'

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Every text of ours in UTF-16 has many halves that are nought; no text in UTF-8 has any. */
const isUtf16 = (bytes: Uint8Array) =>
  begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff) || bytes.subarray(0, 1000).includes(0)

/** The text of a file, or why it has none that can be trusted: names are never guessed at. */
export function textOf(bytes: Uint8Array): { text: string } | { unreadable: Unreadable } {
  // A workbook of Excel is a zip archive, an old one a compound file.
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { unreadable: 'listSpreadsheet' }
  if (isUtf16(bytes)) return { unreadable: 'listUtf16' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { unreadable: 'listEncoding' } : { text }
  } catch {
    return { unreadable: 'listEncoding' }
  }
}
