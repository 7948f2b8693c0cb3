import { endingAt, fit, stack, widthOf } from '@/lib/core/outline'
import { card, cardByline, cardPortrait, cardRiver, cardTitle, onCard, wordsCard } from '@/lib/river/card'
import { inks } from '@/lib/river/inks'
import type { Moment } from '@/lib/river/moment'
import { stillRiver } from '@/lib/river/still'

const { ink, muted, sand } = inks
const end = card.width - card.margin

type Journey = {
  moments: readonly Moment[]
  subject: { id: string; name: string; institution: string | null }
}
type Story = Journey & {
  title: string
  /** What it is and of which field, in the reader's language. */
  facts: string
}

/** How large her portrait stands on a card. */
export const portraitOnCard = 300

/** A story beside a link to it: its title, whose it is, and her river. `portrait` is drawn in its size. */
export function storyCard({ title, facts, moments, subject }: Story, portrait: string | null): string {
  const { id, name, institution } = subject
  const beside = portrait ? card.inner - portraitOnCard - 48 : card.inner - 108
  const place = portrait
    ? { x: end - portraitOnCard, y: 56, size: portraitOnCard }
    : { x: card.margin, y: 314, size: 84 }
  return onCard(
    portrait ? '' : endingAt(facts, { face: 'strong', size: 22 }, end, 80, muted),
    cardTitle(title, 302, portrait ? beside : card.inner),
    cardPortrait(id, portrait, place),
    cardByline(name, institution ?? '', portrait ? card.margin : card.margin + 108, 352, beside),
    cardRiver(moments),
  )
}

const row = { from: 300, height: 108, words: 340 } as const

/** One woman's row on the wall: her name, and her river. */
function onWall({ moments, subject }: Journey, i: number): string {
  const y = row.from + i * row.height
  const width = row.words - 24
  const name = fit(subject.name, { face: 'strong', sizes: [28, 25, 22], width, height: 68 })
  const base = y + row.height / 2 + 10 - (name.lines.length - 1) * name.size * 0.58
  const box = { x: card.margin + row.words, y, width: 1200 - card.margin - row.words, height: row.height }
  return (
    stack(name.lines, { face: 'strong', size: name.size }, card.margin, base, ink) +
    stillRiver(moments, box, `river-${i}`)
  )
}

/** The gallery beside a link to it: its newest journeys, one below the other. */
export function galleryCard(title: string, description: string, stories: readonly Journey[]): string {
  if (stories.length === 0) return wordsCard(description)
  const heading = { face: 'serif', size: 72 } as const
  const beside = card.margin + widthOf(title, heading) + 56
  const words = fit(description, { face: 'text', sizes: [28, 25, 22], width: end - beside, height: 132 })
  return onCard(
    stack([title], heading, card.margin, 204, ink),
    stack(words.lines, { face: 'text', size: words.size }, beside, 152, muted),
    `<path fill='${sand}' d='M0 ${row.from - 8}H1200V630H0Z'/>`,
    ...stories.slice(0, 3).map(onWall),
  )
}
