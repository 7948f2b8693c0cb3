import type { Moment } from '@/lib/river/moment'
import { smallRiver } from '@/lib/river/wide'

/** A journey at a glance, for cards and the wall; decoration only, so the card must name it in words. */
export function RiverSmall({ moments, id }: { moments: Moment[]; id: string }) {
  return (
    <span
      className="river-small"
      aria-hidden
      dangerouslySetInnerHTML={{ __html: smallRiver(moments, { id }) }}
    />
  )
}
