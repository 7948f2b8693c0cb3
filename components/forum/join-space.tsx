import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { joinSpace } from '@/lib/forum/spaces/actions'

type Props = { space: string; language: Language; title?: string }

/** For members who read an open space without belonging to it. */
export function JoinSpace({ space, language, title }: Props) {
  const t = useTranslations('forum.join')
  return (
    <section className="max-w-measure rounded-card bg-sand p-5">
      <h2 className="text-lg">{title ?? t('title')}</h2>
      <p className="mt-1 mb-4">{t('body')}</p>
      <ActionForm action={joinSpace} language={language} id="join">
        <input type="hidden" name="space" value={space} />
        <div>
          <SubmitButton pending={t('pending')}>{t('button')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
