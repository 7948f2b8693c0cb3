import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Font, type Glyph, parse } from 'opentype.js'

/** The portal's letters, as files of outlines: its headings, its text, and text that stands out. */
const files = { serif: 'fraunces 600', text: 'inter 400', strong: 'inter 600' } as const
export type Face = keyof typeof files
export type Type = { face: Face; size: number }

/** What the first has not, another may have. */
const subsets = ['latin', 'vietnamese', 'latin-ext']

const read = new Map<Face, Font[]>()

function fontsOf(face: Face): Font[] {
  const known = read.get(face)
  if (known) return known
  const [family = '', weight] = files[face].split(' ')
  const fonts = subsets.map((subset) => {
    const name = `${family}-${subset}-${weight}-normal.woff`
    const { buffer, byteOffset, length } = readFileSync(
      join(process.cwd(), 'node_modules/@fontsource', family, 'files', name),
    )
    return parse(buffer.slice(byteOffset, byteOffset + length))
  })
  read.set(face, fonts)
  return fonts
}

/** A letter and where it begins, in ems from the line's start. */
type Letter = { font: Font; glyph: Glyph; at: number }

/** Sets a line of text; a sign that none of the fonts has is left out. */
function setLine(text: string, face: Face): { letters: Letter[]; width: number } {
  const letters: Letter[] = []
  let at = 0
  for (const sign of text.normalize('NFC')) {
    const font = fontsOf(face).find((one) => one.charToGlyphIndex(sign) > 0)
    if (!font) continue
    const glyph = font.charToGlyph(sign)
    const before = letters.at(-1)
    if (before?.font === font) at += font.getKerningValue(before.glyph, glyph) / font.unitsPerEm
    letters.push({ font, glyph, at })
    at += (glyph.advanceWidth ?? 0) / font.unitsPerEm
  }
  return { letters, width: at }
}

/** How wide a line stands, in pixels. */
export const widthOf = (text: string, { face, size }: Type): number => setLine(text, face).width * size

/** A line of text as one SVG path, its baseline beginning at x and y: it looks the same wherever it is drawn. */
export function outline(text: string, { face, size }: Type, x: number, y: number, fill: string): string {
  const d = setLine(text, face).letters.map(({ glyph, at }) =>
    glyph.getPath(x + at * size, y, size).toPathData(1),
  )
  return `<path fill='${fill}' d='${d.join('')}'/>`
}

/** Text in lines no wider than `width`, filled one after the other; a longer word stands alone. */
function filled(text: string, type: Type, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`, type) <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same number of lines, as even as they can be. */
function balanced(text: string, type: Type, width: number): string[] {
  const lines = filled(text, type, width)
  let [least, most] = [width / 2, width]
  while (most - least > 8) {
    const middle = (least + most) / 2
    if (filled(text, type, middle).length > lines.length) least = middle
    else most = middle
  }
  return filled(text, type, most)
}

/** As much of a line as fits, with dots in place of the rest. */
function cut(line: string, type: Type, width: number): string {
  if (widthOf(line, type) <= width) return line
  let text = Array.from(line)
  while (text.length > 0 && widthOf(`${text.join('').trimEnd()}…`, type) > width) text = text.slice(0, -1)
  return `${text.join('').trimEnd()}…`
}

/** How far apart lines of a heading stand, in their size. */
export const leading = 1.16

type Room = { face: Face; sizes: readonly number[]; width: number; height: number }

/** Text in the largest of `sizes` (falling) in which its lines have room; what still doesn't fit is cut. */
export function fit(text: string, { face, sizes, width, height }: Room): { size: number; lines: string[] } {
  const most = (size: number) => Math.max(1, Math.floor(height / (size * leading)))
  const fits = (size: number) => {
    const lines = filled(text, { face, size }, width)
    return lines.length <= most(size) && lines.every((line) => widthOf(line, { face, size }) <= width)
  }
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 16
  const type = { face, size }
  if (fits(size)) return { size, lines: balanced(text, type, width) }
  const lines = filled(text, type, width)
  const last = most(size) - 1
  const kept = [...lines.slice(0, last), lines.slice(last).join(' ')].filter(Boolean)
  return { size, lines: kept.map((line) => cut(line, type, width)) }
}

/** Lines below one another, the first one's baseline at y. */
export const stack = (lines: readonly string[], type: Type, x: number, y: number, fill: string): string =>
  lines.map((line, i) => outline(line, type, x, y + i * type.size * leading, fill)).join('')

/** A line that ends at x. */
export const endingAt = (line: string, type: Type, x: number, y: number, fill: string): string =>
  outline(line, type, x - widthOf(line, type), y, fill)
