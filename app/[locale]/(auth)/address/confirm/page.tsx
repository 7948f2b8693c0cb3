import { getTranslations, setRequestLocale } from 'next-intl/server'
import { AddressConfirmForm } from '@/components/access/address-confirm-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { getAddressChange } from '@/lib/access/address/queries'
import { tokenSchema } from '@/lib/access/sign-in/schema'
import { languageOf } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

export default async function AddressPage({ params, searchParams }: PageProps<'/[locale]/address/confirm'>) {
  const language = languageOf((await params).locale)
  setRequestLocale(language)
  const asked = await searchParams
  const t = await getTranslations('access.address')
  const { data: token } = tokenSchema.safeParse(asked.token)
  const change = token ? await getAddressChange(token) : null
  if (token && change) {
    return (
      <>
        <PageHeading title={t('title')} />
        <AddressConfirmForm token={token} change={change} language={language} />
      </>
    )
  }
  const outcome = asked.done !== undefined ? 'done' : asked.waiting !== undefined ? 'waiting' : 'gone'
  return (
    <>
      <PageHeading title={t(`${outcome}Title`)} standfirst={t(outcome)} />
      <ButtonLink href={localPath(language, paths.settings)}>{t('settings')}</ButtonLink>
    </>
  )
}
