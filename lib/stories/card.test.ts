import sharp from 'sharp'
import { cardSize, pictureInCard, printCard } from '@/lib/core/card'
import { languages } from '@/lib/core/locale'
import { personCard, pictureOnCard } from '@/lib/members/profile/card'
import { stories } from '@/prisma/seed/stories/stories'
import { galleryCard, portraitOnCard, storyCard } from './card'

const subject = {
  id: 'member-x',
  name: 'Nguyễn Thị Phương Thảo',
  institution: 'Trường Đại học Khoa học Đất Mũi',
}
const told = stories.flatMap(({ texts, fields }) =>
  languages.flatMap((language) => {
    const text = texts[language]
    return text ? [{ ...text, facts: fields[language], subject }] : []
  }),
)
const noise = () =>
  sharp({
    create: {
      width: 900,
      height: 1100,
      channels: 3,
      background: '#000000',
      noise: { type: 'gaussian', mean: 128, sigma: 80 },
    },
  })
    .webp()
    .toBuffer()

async function printed(drawing: string) {
  const bytes = await printCard(drawing)
  const { format, width, height, exif } = await sharp(bytes).metadata()
  expect({ format, width, height, exif }).toEqual({ format: 'jpeg', ...cardSize, exif: undefined })
  expect(bytes.length).toBeLessThanOrEqual(120_000)
  return bytes
}

test('every story has a card of the right size and weight in each of its languages', async () => {
  for (const story of told) await printed(storyCard(story, null))
}, 60_000)

test('a portrait stands on it, however it was photographed', async () => {
  const [story] = told
  if (!story) throw new Error('no story')
  const portrait = await pictureInCard(await noise(), portraitOnCard)
  const [plain, shown] = [await printed(storyCard(story, null)), await printed(storyCard(story, portrait))]
  expect(shown.equals(plain)).toBe(false)
})

test('the longest words there may be stand on it as well', async () => {
  const long = { title: 'Ữ'.repeat(120), facts: 'W'.repeat(120), moments: told[0]?.moments ?? [] }
  const whose = { id: 'x', name: 'W'.repeat(120), institution: 'Đại học '.repeat(20) }
  await printed(storyCard({ ...long, subject: whose }, null))
})

test('the gallery shows its newest rivers, and stands without any', async () => {
  const card = galleryCard('Stories', 'Journeys of women', told)
  await printed(card)
  expect(card.match(/river-drawing/g)).toHaveLength(1 + 3)
  await printed(galleryCard('Stories', 'Journeys of women', []))
})

test("a member's card shows her picture, or the river that stands in for her", async () => {
  const person = {
    id: 'member-x',
    name: subject.name,
    lines: ['Giáo sư', 'Hải dương học', subject.institution],
  }
  const river = await printed(personCard(person, null))
  const picture = await printed(personCard(person, await pictureInCard(await noise(), pictureOnCard)))
  expect(picture.equals(river)).toBe(false)
  await printed(personCard({ id: 'x', name: '漢', lines: [] }, null))
})
