import { useTranslations } from 'next-intl'
import { ChoiceGroup } from '@/components/ui/choices'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import type { OwnProfile } from '@/lib/members/profile/queries'
import { furtherTongues, ownTongues, tongueName } from '@/lib/members/profile/tongues'
import { SeenBy } from './profile-field'

type Props = { profile: OwnProfile; language: string }

function Tongues({ profile, language }: Props) {
  const t = useTranslations('profile.fields')
  const { spokenLanguages } = profile
  const choices = (codes: readonly string[]) =>
    codes
      .map((value) => ({ value, label: tongueName(value, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <div>
      <ChoiceGroup name="spokenLanguages" many choices={choices(ownTongues)} defaultValue={spokenLanguages} />
      <Disclosure
        title={t('otherLanguages')}
        open={furtherTongues.some((code) => spokenLanguages.includes(code))}
      >
        <div className="columns-2">
          <ChoiceGroup
            name="spokenLanguages"
            legend={<span className="sr-only">{t('otherLanguages')}</span>}
            many
            choices={choices(furtherTongues)}
            defaultValue={spokenLanguages}
          />
        </div>
      </Disclosure>
    </div>
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
