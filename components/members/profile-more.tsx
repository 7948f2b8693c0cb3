import { useTranslations } from 'next-intl'
import { ChoiceGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import type { OwnProfile } from '@/lib/members/profile/queries'
import { furtherTongues, ownTongues, tongueChoices } from '@/lib/members/profile/tongues'
import { SeenBy } from './profile-field'

type Props = { profile: OwnProfile; language: string }

function Tongues({ profile, language }: Props) {
  const t = useTranslations('profile.fields')
  return (
    <ChoiceGroup
      name="spokenLanguages"
      many
      choices={tongueChoices(ownTongues, language)}
      more={{ title: t('otherLanguages'), choices: tongueChoices(furtherTongues, language) }}
      defaultValue={profile.spokenLanguages}
    />
  )
}

/** The languages she speaks and where else to find her. */
export function ProfileMore({ profile, language }: Props) {
  const t = useTranslations('profile.fields')
  const { links, orcid, visibility } = profile
  return (
    <>
      <SeenBy part="spokenLanguages" sees={visibility.spokenLanguages}>
        <Tongues profile={profile} language={language} />
      </SeenBy>
      <SeenBy part="links" sees={visibility.links}>
        <Field name="links" hint={t('linksHint')}>
          <Textarea rows={3} defaultValue={links.join('\n')} inputMode="url" spellCheck={false} />
        </Field>
        <Field name="orcid" hint={t('orcidHint')}>
          <Input defaultValue={orcid} maxLength={40} autoComplete="off" />
        </Field>
      </SeenBy>
    </>
  )
}
