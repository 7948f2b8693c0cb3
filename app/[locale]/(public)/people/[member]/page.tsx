import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { publicMetadata } from '@/components/layout/page-metadata'
import { ProfileFacts } from '@/components/members/profile-facts'
import { Portrait } from '@/components/river/portrait'
import { PageHeading } from '@/components/ui/page-heading'
import { languageOf } from '@/lib/core/locale'
import { paths } from '@/lib/core/paths'
import { getPublicProfile, listPublicProfiles } from '@/lib/members/profile/queries'

type Props = PageProps<'/[locale]/people/[member]'>

export const generateStaticParams = async () => (await listPublicProfiles()).map(({ id }) => ({ member: id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, member } = await params
  const language = languageOf(locale)
  const profile = await getPublicProfile(member)
  if (!profile) notFound()
  const t = await getTranslations({ locale: language, namespace: 'profile.page' })
  const { name, bio } = profile
  const words = { title: name, description: bio || t('publicTitle') }
  return publicMetadata(language, paths.person(member), words, {
    cardOf: paths.person(member),
    person: { name },
  })
}

/** What a member shows to everybody. */
export default async function PersonPage({ params }: Props) {
  const { locale, member } = await params
  const language = languageOf(locale)
  const profile = await getPublicProfile(member)
  if (!profile) notFound()
  const t = await getTranslations({ locale: language, namespace: 'profile' })
  const { id, name, picture } = profile
  return (
    <>
      <div className="flex flex-col gap-6 sm:flex-row sm:gap-8">
        <Portrait id={id} picture={picture} alt={t('picture.alt', { name })} className="size-28" />
        <PageHeading title={name} eyebrow={t('page.publicTitle')} size="medium" />
      </div>
      <ProfileFacts profile={profile} lang={profile.language} language={language} />
    </>
  )
}
