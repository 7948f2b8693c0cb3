import { glyph } from '@/lib/river/glyph'
import { momentKinds } from '@/lib/river/moment'
import type { RiverLabels } from './labels'

/** How to read a river, folded away until someone asks. */
export function RiverLegend({ id, labels }: { id: string; labels: RiverLabels }) {
  return (
    <details className="river-legend">
      <summary>{labels.legend.title}</summary>
      <p>
        {labels.legend.width} {labels.legend.streams}
      </p>
      <ul role="list">
        {momentKinds.map((kind) => (
          <li key={kind}>
            <span
              className="river-glyph"
              aria-hidden
              dangerouslySetInnerHTML={{ __html: glyph(kind, { id: `${id}-${kind}` }) }}
            />
            <span>
              <strong>{labels.kinds[kind]}</strong>: {labels.legend.kinds[kind]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
