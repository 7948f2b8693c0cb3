import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import type { Language } from '@/lib/core/locale'
import { answerSpaceInvitation } from '@/lib/forum/memberships/actions'
import type { SpaceInvitationLine } from '@/lib/forum/memberships/queries'

function Answers({ slug, name, language }: { slug: string; name: string; language: Language }) {
  const t = useTranslations('forum.invited')
  return (
    <div className="flex flex-wrap gap-3">
      {(['yes', 'no'] as const).map((answer) => (
        <ButtonForm
          key={answer}
          action={answerSpaceInvitation}
          language={language}
          id={`${answer}-${slug}`}
          fields={{ space: slug, answer }}
          kind={answer === 'yes' ? 'primary' : 'secondary'}
          named={t(`${answer}Named`, { space: name })}
        >
          {t(answer)}
        </ButtonForm>
      ))}
    </div>
  )
}

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
            <Answers slug={slug} name={name} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
