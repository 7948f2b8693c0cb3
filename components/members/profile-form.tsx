import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Language } from '@/lib/core/locale'
import { saveOwnProfile } from '@/lib/members/profile/actions'
import type { OwnProfile } from '@/lib/members/profile/queries'
import { contactChoices } from '@/lib/members/profile/schema'
import { ageBands } from '@/lib/members/profile/standing'
import { SeenBy } from './profile-field'
import { ProfileMore } from './profile-more'
import { ProfileWords } from './profile-words'
import { ProfileWork } from './profile-work'

const named = [
  'bio',
  'offer',
  'seek',
  'stemField',
  'field',
  'careerStep',
  'experience',
  'ageBand',
  'institution',
  'country',
  'spokenLanguages',
  'links',
  'orcid',
  'contactFrom',
] as const

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-5">
      <legend className="float-left mb-3 w-full border-t border-ink pt-4 font-serif text-2xl font-semibold">
        {title}
      </legend>
      {children}
    </fieldset>
  )
}

/** Not for anybody to see: her age, and who may write to her. */
function Unshown({ profile }: { profile: OwnProfile }) {
  const t = useTranslations('profile')
  const tMembers = useTranslations('members')
  return (
    <>
      <Group title={t('groups.contact')}>
        <RadioGroup
          name="contactFrom"
          choices={contactChoices.map((value) => ({ value, label: t(`contact.${value}`) }))}
          defaultValue={profile.contactFrom}
          required
        />
      </Group>
      <Group title={t('groups.range')}>
        <Field name="ageBand" hint={t('fields.ageBandHint')}>
          <Select
            defaultValue={profile.ageBand ?? ''}
            placeholder={t('fields.open')}
            options={ageBands.map((value) => ({ value, label: tMembers(`ageBands.${value}`) }))}
          />
        </Field>
      </Group>
    </>
  )
}

type Props = { profile: OwnProfile; institutions: string[]; isFirst: boolean; language: Language }

/** All of a profile. Its picture is sent by a form of its own; who sees it is decided here. */
export function ProfileForm({ profile, institutions, isFirst, language }: Props) {
  const t = useTranslations('profile')
  const tUi = useTranslations('ui')
  const labels = Object.fromEntries(named.map((name) => [name, t(`fields.${name}`)]))
  return (
    <ActionForm
      action={saveOwnProfile}
      language={language}
      labels={labels}
      id="profile"
      className="grid gap-10"
    >
      <input type="hidden" name="revision" value={profile.revision} />
      {isFirst && <input type="hidden" name="first" value="yes" />}
      <Group title={t('groups.words')}>
        <SeenBy part="picture" sees={profile.visibility.picture}>
          <p>{t('publicNote')}</p>
        </SeenBy>
        <ProfileWords profile={profile} />
      </Group>
      <Group title={t('groups.work')}>
        <ProfileWork profile={profile} institutions={institutions} />
      </Group>
      <Group title={t('groups.more')}>
        <ProfileMore profile={profile} language={language} />
      </Group>
      <Unshown profile={profile} />
      <div>
        <SubmitButton pending={tUi('saving')}>{isFirst ? t('saveFirst') : tUi('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
