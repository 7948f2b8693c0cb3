import type { MomentKind } from './moment'
import { wideRiver } from './wide'

/** A kind of moment by itself, for the legend. */
export function glyph(kind: MomentKind, { id }: { id: string }): string {
  return wideRiver([{ kind, title: kind, current: 3 }], { id })
}
