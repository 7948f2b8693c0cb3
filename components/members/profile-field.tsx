import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import { type ProfileField as Part, visibilities, type Visibility } from '@/lib/members/profile/fields'
import { seesName } from '@/lib/members/profile/schema'

type Props = { part: Part; sees: Visibility; children: ReactNode }

/** A part of the profile, and beside it who sees it. */
export function SeenBy({ part, sees, children }: Props) {
  const t = useTranslations('profile')
  return (
    <div className="grid items-start gap-x-8 gap-y-3 border-t border-line pt-5 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid gap-5">{children}</div>
      <Field name={seesName(part)} label={<span className="text-sm">{t('fields.see')}</span>}>
        <Select
          defaultValue={sees}
          options={visibilities.map((value) => ({ value, label: t(`sees.${value}`) }))}
          aria-label={`${t('fields.see')}: ${t(`fields.${labelOf[part]}`)}`}
        />
      </Field>
    </div>
  )
}

const labelOf = {
  picture: 'picture',
  bio: 'bio',
  offer: 'offer',
  seek: 'seek',
  field: 'field',
  careerStep: 'careerStep',
  experience: 'experience',
  institution: 'institution',
  spokenLanguages: 'spokenLanguages',
  links: 'links',
} as const satisfies Record<Part, string>
