import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonForm } from '@/components/ui/button-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time, timeText } from '@/components/ui/time'
import { noteOnApplication, removeOwnNote } from '@/lib/coordination/applications/actions'
import type { ApplicationView } from '@/lib/coordination/applications/queries'
import { limits } from '@/lib/coordination/applications/schema'
import type { Language } from '@/lib/core/locale'

type Props = { application: ApplicationView; timeZone: string; language: Language }

function Notes({ application, timeZone, language }: Props) {
  const t = useTranslations('coordination.application')
  const locale = useLocale()
  const notes = application.notes.filter(({ kind }) => kind === 'note')
  if (notes.length === 0) return <p className="text-muted">{t('noNotes')}</p>
  return (
    <ol className="grid gap-4">
      {notes.map(({ id, author, at, text, isRemovable }) => (
        <li key={id} className="border-s-2 border-line ps-4">
          <p className="text-sm text-muted">
            {author ?? t('somebody')} · <Time at={at} timeZone={timeZone} />
          </p>
          <p className="mt-1 break-words whitespace-pre-line">{text}</p>
          {isRemovable && (
            <div className="-ms-3">
              <ButtonForm
                action={removeOwnNote}
                language={language}
                id={`remove-${id}`}
                fields={{ applicationId: application.id, noteId: id }}
                kind="quiet"
                size="small"
                named={t('removeNoteNamed', { date: timeText(at, timeZone, locale) })}
              >
                {t('removeNote')}
              </ButtonForm>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What coordinators say to one another about an application. */
export function ApplicationNotes(props: Props) {
  const t = useTranslations('coordination.application')
  const tUi = useTranslations('ui')
  return (
    <section aria-labelledby="notes" className="grid max-w-measure content-start gap-5">
      <div>
        <SectionHeading id="notes" title={t('notesTitle')} />
        <p className="-mt-2 text-sm text-muted">{t('notesLead')}</p>
      </div>
      <Notes {...props} />
      <ActionForm
        action={noteOnApplication}
        language={props.language}
        id="note-form"
        labels={{ note: t('note') }}
        className="grid gap-3"
      >
        <input type="hidden" name="applicationId" value={props.application.id} />
        <Field name="note" required>
          <Textarea rows={3} maxLength={limits.note} />
        </Field>
        <SubmitButton kind="secondary" size="small" pending={tUi('saving')}>
          {t('addNote')}
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
