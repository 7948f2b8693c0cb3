import { fit, stack } from '@/lib/core/outline'
import { card, cardPortrait, cardTitle, onCard } from '@/lib/river/card'
import { inks } from '@/lib/river/inks'

/** How large her picture stands on a card. */
export const pictureOnCard = 390

const column = card.inner - pictureOnCard - 56

/** A member's public page beside a link to it: her name, what she shows of her work, and her picture or her river. */
export function personCard(
  { id, name, lines }: { id: string; name: string; lines: readonly string[] },
  picture: string | null,
): string {
  const shown = lines
    .slice(0, 3)
    .map((line) => fit(line, { face: 'text', sizes: [30, 26], width: column, height: 38 }))
  return onCard(
    cardTitle(name, shown.length > 0 ? 400 : 560, column),
    ...shown.map(({ lines: set, size }, i) =>
      stack(set, { face: 'text', size }, card.margin, 440 + i * 44, inks.muted),
    ),
    cardPortrait(id, picture, { x: 1200 - card.margin - pictureOnCard, y: 120, size: pictureOnCard }),
  )
}
