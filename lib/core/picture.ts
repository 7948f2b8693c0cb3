import 'server-only'
import { sharp } from './pixels'
import { Invalid } from './errors'

export const pictureLimits = { bytes: 10 * 1024 * 1024, pixels: 50_000_000, side: 1200, small: 320 } as const

export type CleanPicture = { bytes: Buffer; small: Buffer; width: number; height: number }

const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'])
const refuse = (what: 'pictureTooBig' | 'pictureTooManyPixels' | 'pictureUnreadable') =>
  new Invalid(`core.errors.${what}`, ['picture'])

/** What the file says it is, read from its head without decoding it. */
async function headOf(sent: Buffer) {
  try {
    const { format, width, height } = await sharp(sent, { limitInputPixels: false }).metadata()
    return { format, pixels: width * height }
  } catch {
    throw refuse('pictureUnreadable')
  }
}

/** A face among others: square, around what catches the eye. */
const cutSmall = (drawn: Buffer) =>
  sharp(drawn)
    .resize(pictureLimits.small, pictureLimits.small, { fit: 'cover', position: 'attention' })
    .webp({ quality: 80 })
    .toBuffer()

/**
 * Draws a picture anew: WebP, at most 1200 px a side, turned upright; nothing of the file sent survives but its
 * pixels, so no EXIF, no place, no hidden second file. No SVG: it could hold scripts.
 * @throws Invalid beside the field `picture`: over 10 MB, over 50 megapixels, or no picture
 */
export async function redraw(sent: Buffer): Promise<CleanPicture> {
  if (sent.length > pictureLimits.bytes) throw refuse('pictureTooBig')
  const { format, pixels } = await headOf(sent)
  if (!formats.has(format)) throw refuse('pictureUnreadable')
  if (pixels > pictureLimits.pixels) throw refuse('pictureTooManyPixels')
  const { side } = pictureLimits
  try {
    const { data, info } = await sharp(sent, { limitInputPixels: pictureLimits.pixels, failOn: 'error' })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, small: await cutSmall(data), width: info.width, height: info.height }
  } catch {
    throw refuse('pictureUnreadable')
  }
}
