import { fit, outline, stack } from '@/lib/core/outline'
import { inks } from './inks'
import type { Moment } from './moment'
import { stillAvatar, stillRiver, stillStyle, cutRound, type Round } from './still'

const { paper, sand, ink, muted } = inks

/** Pixels of a card on which drawings and words stand (lib/core/card). */
export const card = { width: 1200, margin: 64, inner: 1072, foot: 418 } as const

/** A card's paper, with the portal's name on it, and what else is drawn there. */
export const onCard = (...drawn: string[]): string =>
  `<style>${stillStyle}</style><path fill='${paper}' d='M0 0H1200V630H0Z'/>` +
  outline('STEM-POWER', { face: 'serif', size: 28 }, card.margin, 80, ink) +
  drawn.join('')

/** A journey along the foot of a card. */
export const cardRiver = (moments: readonly Moment[]): string =>
  `<path fill='${sand}' d='M0 ${card.foot}H1200V630H0Z'/>` +
  stillRiver(moments, { x: 0, y: card.foot, width: card.width, height: 630 - card.foot }, 'river')

/** Words set large, around the middle of the room between the portal's name and y = `to`. */
export function cardTitle(text: string, to: number, width: number = card.inner): string {
  const [face, from] = ['serif', 108] as const
  const { size, lines } = fit(text, { face, sizes: [72, 64, 56, 48, 42], width, height: to - from })
  const block = (lines.length - 1) * size * 1.16
  return stack(lines, { face, size }, card.margin, (from + to - block) / 2 + size * 0.34, ink)
}

/** Who she is, and where: her name's baseline at y. */
export function cardByline(name: string, place: string, x: number, y: number, width: number): string {
  const who = fit(name, { face: 'strong', sizes: [36, 32, 28], width, height: 44 })
  const where = fit(place, { face: 'text', sizes: [26, 23], width, height: 32 })
  return (
    stack(who.lines, { face: 'strong', size: who.size }, x, place ? y : y + 18, ink) +
    stack(where.lines, { face: 'text', size: where.size }, x, y + 38, muted)
  )
}

/** Her picture, drawn at 0, 0 in the size of its place, or the small river that stands in for her. */
export const cardPortrait = (id: string, picture: string | null, place: Round): string =>
  picture === null
    ? stillAvatar(id, place)
    : cutRound(picture.replace('<image ', `<image x='${place.x}' y='${place.y}' `), place)

/** The river of nobody in particular: it stands for all of them. */
const anyJourney: Moment[] = (
  [
    ['source', 1],
    ['tributary', 2],
    ['rapids', 3],
    ['pool', 3],
    ['bridge', 4],
    ['confluence', 4],
    ['sea', 5],
  ] as const
).map(([kind, current]) => ({ kind, current, title: '' }))

/** What stands beside a link to a page that is about no one woman. */
export const wordsCard = (words: string): string =>
  onCard(cardTitle(words, card.foot - 24), cardRiver(anyJourney))
