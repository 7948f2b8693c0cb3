import 'server-only'
import { sharp } from './pixels'

/** A card stands beside a link to a page, wherever somebody shares it: so many pixels, as those ask who show it. */
export const cardSize = { width: 1200, height: 630 } as const

/** Somebody's picture as a part of a drawing, cut square. */
export async function pictureInCard(bytes: Uint8Array, size: number): Promise<string> {
  const png = await sharp(bytes).resize(size, size, { fit: 'cover', position: 'attention' }).png().toBuffer()
  return `<image width='${size}' height='${size}' href='data:image/png;base64,${png.toString('base64')}'/>`
}

/** Bytes; whoever fetches cards on a telephone line should not wait for one. */
const largestCard = 120_000
const qualities = [84, 70, 50]

/** A drawing of the card's size (what is between `<svg>` and `</svg>`) as a JPEG, which every program can show. */
export async function printCard(drawing: string): Promise<Buffer> {
  const { width, height } = cardSize
  const head = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}' width='${width}' height='${height}'>`
  const pixels = await sharp(Buffer.from(`${head}${drawing}</svg>`))
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer()
  let printed = pixels
  for (const quality of qualities) {
    printed = await sharp(pixels).jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer()
    if (printed.length <= largestCard) break
  }
  return printed
}
