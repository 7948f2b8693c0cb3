import { useTranslations } from 'next-intl'
import { ButtonForm } from '@/components/ui/button-form'
import { SectionHeading } from '@/components/ui/page-heading'
import { SecondStep } from '@/components/ui/second-step'
import { Tag } from '@/components/ui/tag'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { leaveSpace, makeFacilitator, removeFromSpace } from '@/lib/forum/memberships/actions'
import type { Belonging } from '@/lib/forum/memberships/queries'
import type { SpaceView } from '@/lib/forum/spaces/queries'

type Props = { space: SpaceView; people: Belonging[]; language: Language }

/** What a facilitator can change about one who belongs; said first, then done. */
function Care({ space, person, language }: { space: SpaceView; person: Belonging; language: Language }) {
  const t = useTranslations('forum.belonging')
  const { id, name, facilitates } = person
  const fields = { space: space.slug, member: id }
  return (
    <SecondStep opener={t('change', { name })} kind="quiet" group="care">
      {!facilitates && (
        <>
          <p>{t('nameSure', { name })}</p>
          <ButtonForm action={makeFacilitator} language={language} id={`name-${id}`} fields={fields}>
            {t('name')}
          </ButtonForm>
        </>
      )}
      <p>{t('removeSure', { name })}</p>
      <ButtonForm
        action={removeFromSpace}
        language={language}
        id={`remove-${id}`}
        fields={fields}
        kind="destructive"
      >
        {t('remove')}
      </ButtonForm>
    </SecondStep>
  )
}

/** Who belongs to a space, facilitators first. */
export function BelongingList({ space, people, language }: Props) {
  const t = useTranslations('forum.belonging')
  return (
    <section aria-labelledby="people">
      <SectionHeading id="people" title={t('people', { count: people.length })} />
      <ul className="max-w-measure">
        {people.map((person) => (
          <li key={person.id} className="border-t border-line py-3 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3">
              <a href={localPath(language, paths.member(person.id))}>{person.name}</a>
              {person.facilitates && <Tag tone="moss">{t('facilitates')}</Tag>}
            </p>
            {space.can.facilitate && !person.isSelf && (
              <Care space={space} person={person} language={language} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Going: what stays behind and what does not. */
export function LeaveSpace({ space, language }: Pick<Props, 'space' | 'language'>) {
  const t = useTranslations('forum.belonging')
  return (
    <section aria-labelledby="leave">
      <SectionHeading id="leave" title={t('leaveTitle')} />
      <SecondStep opener={t('leave')} kind="destructive">
        <p>{t(space.kind === 'private' ? 'leaveSurePrivate' : 'leaveSure')}</p>
        <ButtonForm
          action={leaveSpace}
          language={language}
          id="leave-space"
          fields={{ space: space.slug }}
          kind="destructive"
        >
          {t('leaveYes')}
        </ButtonForm>
      </SecondStep>
    </section>
  )
}
