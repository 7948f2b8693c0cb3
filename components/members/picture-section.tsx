import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/river/portrait'
import { ActionForm } from '@/components/ui/action-form'
import { FieldError } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SectionHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { removeOwnPicture } from '@/lib/members/pictures/actions'
import { PictureForm } from '@/components/ui/picture-form'

const kept = ['shown', 'removed'] as const
const refused = ['pictureTooBig', 'pictureTooManyPixels', 'pictureUnreadable'] as const

type Props = {
  member: { id: string; name: string; pictureId: string | null }
  /** What came of the last picture sent. */
  outcome: string | undefined
  /** On her first steps, which a picture doesn't end. */
  isFirst: boolean
  language: Language
}

/** Her picture: what is shown now, another in its place, or none. */
export function PictureSection({ member, outcome, isFirst, language }: Props) {
  const t = useTranslations('profile.picture')
  const tErrors = useTranslations('core.errors')
  const done = kept.find((one) => one === outcome)
  const wrong = refused.find((one) => one === outcome)
  const error = wrong ? tErrors(wrong) : outcome === 'tooFast' ? t('tooFast') : undefined
  return (
    <section id="picture" aria-labelledby="picture-title" className="mb-12">
      <SectionHeading id="picture-title" title={t('title')} />
      {done && <Notice kind="success">{t(done)}</Notice>}
      <div className="mt-4 flex flex-wrap items-start gap-6">
        <Portrait id={member.id} picture={member.pictureId} alt={t('now')} className="size-24" />
        <div className="grid max-w-measure flex-1 basis-72 gap-4">
          <p className="text-muted">{t('lead')}</p>
          <PictureForm
            action="/api/uploads/picture"
            language={language}
            label={t('choose')}
            send={t('send')}
            tooBig={tErrors('pictureTooBig')}
            invalid={error !== undefined}
          >
            {isFirst && <input type="hidden" name="first" value="yes" />}
          </PictureForm>
          {error && <FieldError id="picture-error">{error}</FieldError>}
          {member.pictureId && (
            <ActionForm action={removeOwnPicture} language={language} id="remove-picture">
              <SubmitButton kind="quiet" size="small">
                {t('remove')}
              </SubmitButton>
            </ActionForm>
          )}
        </div>
      </div>
    </section>
  )
}
