import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ProfileView } from '@/lib/members/profile/policy'
import { tongueName } from '@/lib/members/profile/tongues'

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-4">
      <dt className="eyebrow mb-1">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const hostOf = (link: string) => new URL(link).hostname.replace(/^www\./, '')

/** Where she works, as what, and for how long, in a line each. */
function Work({ profile, lang }: { profile: ProfileView; lang: string }) {
  const t = useTranslations('members')
  const tPage = useTranslations('profile.page')
  const tSteps = useTranslations('joining.careerSteps')
  const { careerStep, institution, stemField, field, experience } = profile
  const place = institution && [institution.name, institution.city].filter(Boolean).join(', ')
  const lines = [
    careerStep && tSteps(careerStep as 'head'),
    field ? <span lang={lang}>{field}</span> : stemField && t(`stemFields.${stemField as 'other'}`),
    place,
    experience && tPage('experience', { band: t(`experienceBands.${experience as 'under5'}`) }),
  ].filter(Boolean)
  return lines.length === 0 ? null : (
    <Fact title={tPage('works')}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </Fact>
  )
}

/** Where else she can be found. */
function Elsewhere({ profile: { links, orcid } }: { profile: ProfileView }) {
  const t = useTranslations('profile.page')
  if (links.length === 0 && !orcid) return null
  return (
    <Fact title={t('links')}>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={link} rel="noopener noreferrer nofollow me">
              {hostOf(link)}
            </a>
          </li>
        ))}
        {orcid && (
          <li>
            <a href={`https://orcid.org/${orcid}`} rel="noopener noreferrer me">
              ORCID {orcid}
            </a>
          </li>
        )}
      </ul>
    </Fact>
  )
}

type Props = { profile: ProfileView; lang: string; language: string }

/** What a profile says, each part only if it is there for this reader. `lang` is the language she writes in. */
export function ProfileFacts({ profile, lang, language }: Props) {
  const t = useTranslations('profile.page')
  const format = useFormatter()
  const { bio, spokenLanguages } = profile
  const spoken = spokenLanguages.map((code) => tongueName(code, language))
  return (
    <>
      {bio && (
        <p lang={lang} className="standfirst max-w-measure whitespace-pre-line">
          {bio}
        </p>
      )}
      <dl className="mt-8 grid max-w-measure">
        {(['offer', 'seek'] as const).map(
          (part) =>
            profile[part] && (
              <Fact key={part} title={t(part)}>
                <span lang={lang}>{profile[part]}</span>
              </Fact>
            ),
        )}
        <Work profile={profile} lang={lang} />
        {spoken.length > 0 && <Fact title={t('speaks')}>{format.list(spoken)}</Fact>}
        <Elsewhere profile={profile} />
      </dl>
    </>
  )
}
