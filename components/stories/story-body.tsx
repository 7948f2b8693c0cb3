import { Prose } from '@/components/ui/prose'

// In a story a quotation is a sentence of hers: set large here, and not in every prose.
const setting = [
  '[&>:first-child]:mt-0',
  '[&_blockquote]:my-10 [&_blockquote]:border-s-0 [&_blockquote]:border-y [&_blockquote]:border-line [&_blockquote]:px-0 [&_blockquote]:py-6',
  '[&_blockquote]:font-serif [&_blockquote]:text-2xl [&_blockquote]:leading-snug [&_blockquote]:text-balance [&_blockquote]:text-river [&_blockquote]:italic',
].join(' ')

/** The text of a story, set as a page of a journal. */
export function StoryBody({ html, lang }: { html: string; lang?: string }) {
  return <Prose html={html} lang={lang} className={setting} />
}
