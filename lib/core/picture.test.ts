import sharp from 'sharp'
import { pictureLimits, redraw } from './picture'

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6470' } })

const refusal = (sent: Buffer) =>
  redraw(sent).then(
    () => 'taken',
    (error: { sentence?: string }) => error.sentence,
  )

test('a photo comes out as WebP of at most 1200 pixels a side, upright, without what its camera wrote', async () => {
  const photo = await drawn(3000, 2000)
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const { bytes, width, height } = await redraw(photo)
  const { format, exif, orientation } = await sharp(bytes).metadata()
  expect({ format, exif, orientation, width, height }).toEqual({ format: 'webp', width: 800, height: 1200 })
})

test('each has a small one, square and light', async () => {
  const { small } = await redraw(await drawn(1000, 1400).jpeg().toBuffer())
  expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 320, height: 320 })
})

test('a small picture keeps its size', async () => {
  expect(await redraw(await drawn(64, 48).png().toBuffer())).toMatchObject({ width: 64, height: 48 })
})

test('a file of more than 10 MB is refused', async () => {
  expect(await refusal(Buffer.alloc(pictureLimits.bytes + 1))).toBe('core.errors.pictureTooBig')
})

test('a bomb, small on disk and huge when drawn, is refused by what its head says', async () => {
  const bomb = await drawn(9000, 6000).png().toBuffer()
  expect(bomb.length).toBeLessThan(pictureLimits.bytes)
  expect(await refusal(bomb)).toBe('core.errors.pictureTooManyPixels')
})

test.each([
  ['words', Buffer.from('not a picture at all')],
  ['nothing', Buffer.alloc(0)],
  [
    'a drawing with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  ['a page that begins like a GIF', Buffer.from('GIF89a<script>alert(1)</script>')],
])('%s is refused', async (_, sent) => expect(await refusal(sent)).toBe('core.errors.pictureUnreadable'))

test('half a photo is refused', async () => {
  const photo = await drawn(800, 600).jpeg().toBuffer()
  expect(await refusal(photo.subarray(0, photo.length / 2))).toBe('core.errors.pictureUnreadable')
})
