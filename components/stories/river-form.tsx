'use client'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input, Select, Textarea } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { momentKinds, momentLimits, type Moment } from '@/lib/river/moment'
import { drawStoryRiver } from '@/lib/stories/curation/actions'

type Part = 'Kind' | 'Title' | 'Words' | 'Who' | 'Learned' | 'Year' | 'Until' | 'Current'
type Labels = {
  /** "Moment 3" for each row. */
  rows: string[]
  parts: Record<Part, string>
  kinds: Record<(typeof momentKinds)[number], string>
  save: string
}
type Props = {
  story: string
  told: Language
  moments: Moment[]
  language: Language
  labels: Labels
}

const strengths = Array.from({ length: momentLimits.strongest }, (_, index) => String(index + 1))

type RowProps = { index: number; moment?: Moment; told: Language; labels: Labels }

function RowWords({ index, moment, told, labels }: RowProps) {
  const name = (part: Part) => `m${index}${part}`
  return (
    <>
      <Field name={name('Title')} label={labels.parts.Title}>
        <Input maxLength={momentLimits.title} lang={told} defaultValue={moment?.title} />
      </Field>
      <Field name={name('Words')} label={labels.parts.Words}>
        <Textarea rows={2} maxLength={momentLimits.words} lang={told} defaultValue={moment?.words} />
      </Field>
      <Field name={name('Who')} label={labels.parts.Who}>
        <Input maxLength={momentLimits.who} lang={told} defaultValue={moment?.who} />
      </Field>
      <Field name={name('Learned')} label={labels.parts.Learned}>
        <Textarea rows={2} maxLength={momentLimits.learned} lang={told} defaultValue={moment?.learned} />
      </Field>
    </>
  )
}

function Row({ index, moment, told, labels }: RowProps) {
  const name = (part: Part) => `m${index}${part}`
  const kinds = momentKinds.map((value) => ({ value, label: labels.kinds[value] }))
  const year = { inputMode: 'numeric', maxLength: 4, pattern: '[0-9]*' } as const
  return (
    <div className="grid gap-4 pb-2">
      <div className="grid gap-4 sm:grid-cols-4">
        <Field name={name('Kind')} label={labels.parts.Kind}>
          <Select options={kinds} defaultValue={moment?.kind ?? 'source'} />
        </Field>
        <Field name={name('Year')} label={labels.parts.Year}>
          <Input {...year} defaultValue={moment?.year} />
        </Field>
        <Field name={name('Until')} label={labels.parts.Until}>
          <Input {...year} defaultValue={moment?.until} />
        </Field>
        <Field name={name('Current')} label={labels.parts.Current}>
          <Select
            options={strengths.map((value) => ({ value, label: value }))}
            defaultValue={String(moment?.current ?? 3)}
          />
        </Field>
      </div>
      <RowWords index={index} moment={moment} told={told} labels={labels} />
    </div>
  )
}

/** Her river, moment by moment, in the order lived; a row left empty is no moment. */
export function RiverForm({ story, told, moments, language, labels }: Props) {
  const names = labels.rows.flatMap((row, index) =>
    Object.entries(labels.parts).map(([part, label]) => [`m${index}${part}`, `${row}: ${label}`]),
  )
  return (
    <ActionForm
      action={drawStoryRiver}
      language={language}
      id="river-form"
      labels={Object.fromEntries(names) as Record<string, string>}
    >
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="told" value={told} />
      <div>
        {labels.rows.map((row, index) => {
          const moment = moments[index]
          return (
            <details
              key={row}
              className="border-t border-line"
              open={index === 0 || index === moments.length}
            >
              <summary className="flex min-h-11 items-center gap-3 py-2 font-medium hover:text-river">
                {row}
                {moment && (
                  <span lang={told} className="font-normal text-muted">
                    {moment.title}
                  </span>
                )}
              </summary>
              <Row index={index} moment={moment} told={told} labels={labels} />
            </details>
          )
        })}
      </div>
      <SubmitButton>{labels.save}</SubmitButton>
    </ActionForm>
  )
}
