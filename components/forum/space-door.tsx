import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { knockAtSpace } from '@/lib/forum/memberships/actions'
import type { DoorView } from '@/lib/forum/memberships/queries'
import { wordsLimit } from '@/lib/forum/memberships/schema'
import { SpaceTrail } from './space-trail'

function KnockForm({ space, language }: { space: string; language: Language }) {
  const t = useTranslations('forum.doors')
  return (
    <ActionForm action={knockAtSpace} language={language} id="knock" labels={{ words: t('words') }}>
      <input type="hidden" name="space" value={space} />
      <Field name="words" hint={t('wordsHint')} required>
        <Textarea maxLength={wordsLimit} rows={4} />
      </Field>
      <SubmitButton pending={t('knocking')}>{t('knock')}</SubmitButton>
    </ActionForm>
  )
}

/** A private space from outside: nothing of what is said in it. */
export function SpaceDoor({ door, language }: { door: DoorView; language: Language }) {
  const t = useTranslations('forum.doors')
  const { slug, name, promise, facilitators, waits, invited, can } = door
  return (
    <>
      <SpaceTrail space={door} language={language} here />
      <PageHeading title={name} standfirst={promise} />
      <div className="grid max-w-measure gap-6">
        <p>{t('closed', { count: facilitators.length, names: facilitators.join(', ') })}</p>
        {invited && (
          <Notice quiet>
            <a href={localPath(language, paths.spaces)}>{t('invited')}</a>
          </Notice>
        )}
        {waits && <Notice kind="success">{t('waits')}</Notice>}
        {!can.knock && !waits && !invited && <Notice quiet>{t('later')}</Notice>}
        {can.knock && !invited && <KnockForm space={slug} language={language} />}
      </div>
    </>
  )
}
