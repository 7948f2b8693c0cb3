import type { ReactNode } from 'react'
import type { Moment } from '@/lib/river/moment'
import { type TallPiece, tallRiver } from '@/lib/river/tall'
import { wideRiver } from '@/lib/river/wide'
import type { RiverLabels } from './labels'
import { RiverLegend } from './river-legend'

export type RiverFigureProps = {
  moments: Moment[]
  /** A plain token (letters, digits, hyphens), unique on the page. */
  id: string
  labels: RiverLabels
  /** The language of the moments' own words, where it differs from the page's. */
  lang?: string
  caption?: ReactNode
  legend?: boolean
}

/** "with …": the joining word in the page's language, the name as she gave it. */
function Helper({ who, labels, lang }: { who: string; labels: RiverLabels; lang: string | undefined }) {
  const [before, after] = labels.with('\n').split('\n')
  return (
    <p className="river-who">
      {before}
      <span lang={lang}>{who}</span>
      {after}
    </p>
  )
}

function Label({ moment, labels, lang }: { moment: Moment; labels: RiverLabels; lang: string | undefined }) {
  const { kind, current, title, words, who, learned } = moment
  return (
    <div className="river-label">
      <p className="river-when">
        {labels.when(moment)}
        <span className="sr-only">{` ${labels.kinds[kind]}, ${labels.current(current)}. `}</span>
      </p>
      <p className="river-title" lang={lang}>
        {title}
      </p>
      {words && (
        <p className="river-said" lang={lang}>
          {words}
        </p>
      )}
      {who && <Helper who={who} labels={labels} lang={lang} />}
      {learned && (
        <p className="river-learned" lang={lang}>
          <span className="sr-only">{labels.learned} </span>
          {learned}
        </p>
      )}
    </div>
  )
}

function Bed({ piece }: { piece: TallPiece | undefined }) {
  if (!piece) return null
  return (
    <div className="river-bed" aria-hidden dangerouslySetInnerHTML={{ __html: piece.bed + piece.reach }} />
  )
}

/** A journey as one ordered list and its drawing; the container's width chooses the form. */
export function RiverFigure({ moments, id, labels, lang, caption, legend = true }: RiverFigureProps) {
  const pieces = tallRiver(moments, { id: `${id}-t` })
  return (
    <figure className="river" data-count={moments.length}>
      <div className="river-stage">
        <div
          className="river-wide"
          aria-hidden
          dangerouslySetInnerHTML={{ __html: wideRiver(moments, { id: `${id}-w` }) }}
        />
        <ol className="river-list" role="list">
          {moments.map((moment, i) => (
            <li
              key={i}
              className="river-moment"
              data-joins={moment.kind === 'tributary' || moment.kind === 'confluence' ? '' : undefined}
            >
              <Bed piece={pieces[i]} />
              <Label moment={moment} labels={labels} lang={lang} />
            </li>
          ))}
        </ol>
      </div>
      {(caption || legend) && (
        <figcaption className="river-caption">
          {caption}
          {legend && <RiverLegend id={`${id}-l`} labels={labels} />}
        </figcaption>
      )}
    </figure>
  )
}
