import { getRequestConfig } from 'next-intl/server'
import { locale as localeOfPage } from 'next/root-params'
import { languageOf } from './locale'
import { messagesOf } from './messages'

/**
 * Parsed sentences and their formats, the same for every request. next-intl keeps them for one request only and parsed
 * some fifty sentences anew for each page; it takes this cache through a property that its types don't name.
 */
const kept = {
  _cache: {
    dateTime: {},
    number: {},
    message: {},
    relativeTime: {},
    pluralRules: {},
    list: {},
    displayNames: {},
  },
}

/**
 * What next-intl needs for a request. Pages take their language from the address; actions and
 * routes, where no page is being rendered, must name it: `getTranslations({ locale, namespace })`.
 */
export default getRequestConfig(async ({ locale }) => {
  const language = languageOf(locale ?? (await localeOfPage()))
  return { locale: language, messages: messagesOf(language), timeZone: 'UTC', ...kept }
})
