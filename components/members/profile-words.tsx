import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Input, Textarea } from '@/components/ui/input'
import { limits } from '@/lib/members/profile/schema'
import type { OwnProfile } from '@/lib/members/profile/queries'
import { SeenBy } from './profile-field'

/** Who she is, what she offers and what she seeks, in her words. */
export function ProfileWords({ profile }: { profile: OwnProfile }) {
  const t = useTranslations('profile.fields')
  const { bio, offer, seek, visibility } = profile
  return (
    <>
      <SeenBy part="bio" sees={visibility.bio}>
        <Field name="bio" hint={t('bioHint')}>
          <Textarea rows={5} defaultValue={bio} maxLength={limits.bio} />
        </Field>
      </SeenBy>
      <SeenBy part="offer" sees={visibility.offer}>
        <Field name="offer" hint={t('offerHint')}>
          <Input defaultValue={offer} maxLength={limits.offer} />
        </Field>
      </SeenBy>
      <SeenBy part="seek" sees={visibility.seek}>
        <Field name="seek" hint={t('seekHint')}>
          <Input defaultValue={seek} maxLength={limits.seek} />
        </Field>
      </SeenBy>
    </>
  )
}
