import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import type { Language } from '@/lib/core/locale'
import { answerSpaceInvitation } from '@/lib/forum/memberships/actions'
import type { SpaceInvitationLine } from '@/lib/forum/memberships/queries'

type Props = { invitations: SpaceInvitationLine[]; language: Language }

/** The spaces she is asked into, each to be answered. A no is told to nobody. */
export function SpaceInvitations({ invitations, language }: Props) {
  const t = useTranslations('forum.invited')
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="invited" className="mb-10 max-w-measure rounded-card bg-sand p-5">
      <h2 id="invited" className="text-xl">
        {t('title', { count: invitations.length })}
      </h2>
      <ul>
        {invitations.map(({ slug, name, promise, by }) => (
          <li key={slug} className="mt-4">
            <h3 className="text-lg">{name}</h3>
            {by && <p className="text-sm text-muted">{t('by', { name: by })}</p>}
            <p className="mt-1 mb-3">{promise}</p>
            <div className="flex flex-wrap gap-3">
              <ButtonForm
                action={answerSpaceInvitation}
                language={language}
                id={`yes-${slug}`}
                fields={{ space: slug, answer: 'yes' }}
                kind="primary"
                named={t('yesNamed', { space: name })}
              >
                {t('yes')}
              </ButtonForm>
              <ButtonForm
                action={answerSpaceInvitation}
                language={language}
                id={`no-${slug}`}
                fields={{ space: slug, answer: 'no' }}
                named={t('noNamed', { space: name })}
              >
                {t('no')}
              </ButtonForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
