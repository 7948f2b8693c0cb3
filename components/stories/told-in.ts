import type { Language } from '@/lib/core/locale'

/** The `lang` of a story's own words on a page: none when they are in the page's language. */
export const toldIn = (story: { language: Language }, page: Language): Language | undefined =>
  story.language === page ? undefined : story.language
