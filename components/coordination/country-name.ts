import { useTranslations } from 'next-intl'
import { countries } from '@/lib/members/profile/standing'

/** What a stored country is called; one that no list foresees is another, and none is nothing. */
export function useCountryName() {
  const t = useTranslations('core.countries')
  return (stored: string) => {
    const code = stored.trim()
    return code === '' ? '' : t(countries.find((one) => one === code) ?? 'other')
  }
}
