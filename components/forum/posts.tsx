import { useTranslations } from 'next-intl'
import { avatarMarkup } from '@/components/river/avatar'
import { timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { PostView, ShownPost } from '@/lib/forum/posts/queries'
import type { Resolved } from '@/lib/forum/threads/references'
import { html, type Markup, trusted } from './markup'
import { writtenFor } from './references'

type Reader = { language: Language; timeZone: string }
/** Where the thread is, as its posts' addresses begin; whether she can answer in it; what its posts point at. */
type Thread = { path: string; canReply: boolean; references: Resolved }
const keys = ['edited', 'newSince', 'gap', 'somebody', 'waits', 'change', 'report', 'quote'] as const
type Words = Record<(typeof keys)[number], string>

/** What she can do with a post: her own she changes or takes back, another's she answers or reports. */
function acts({ number, mine }: ShownPost, { path, canReply }: Thread, words: Words): Markup {
  const quote = canReply ? html`<a href="?quote=${number}#reply">${words.quote}</a> ` : ''
  return html`<p class="acts">
    ${quote}<a href="${path}/posts/${number}">${mine ? words.change : words.report}</a>
  </p>`
}

/** Her picture, or the small river that stands in for her; her name stands beside it. */
const portrait = ({ id, picture }: ShownPost['author']): Markup =>
  picture
    ? html`<img class="river-avatar" src="/api/pictures/${picture}?small" alt="" loading="lazy" />`
    : trusted(avatarMarkup(id))

function postMarkup(post: PostView, thread: Thread, { language, timeZone }: Reader, words: Words): Markup {
  if (post.gap) return html`<article id="post-${post.number}" class="post gap"><p>${words.gap}</p></article>`
  const { author, number, createdAt } = post
  const members = localPath(language, paths.members)
  const where = author.city ? html`<span>${author.city}</span> ` : ''
  const changed = post.editedAt
    ? html` <span title="${timeText(post.editedAt, timeZone, language)}">${words.edited}</span>`
    : ''
  const waits = post.hidden ? html`<p class="waits">${words.waits}</p>` : ''
  const when = html`<time datetime="${createdAt.toISOString()}"
    >${timeText(createdAt, timeZone, language)}</time
  >`
  return html`<article id="post-${number}" class="post">
    ${portrait(author)}
    <h2><a href="${members}/${author.id}">${author.name}</a></h2>
    <p>${where}<a href="#post-${number}">${when}</a>${changed}</p>
    ${waits}
    <div class="prose" lang="${post.language}">
      ${trusted(writtenFor(post, thread.references, thread.path, language, words))}
    </div>
    ${acts(post, thread, words)}
  </article>`
}

type Props = Reader & { posts: PostView[]; readTo: number; thread: Thread }

/**
 * The conversation, written as one text: of all pages this one is read most, and elements are what costs. A line says
 * where she left off, if she has been here and something is new.
 */
export function Posts({ posts, readTo, thread, ...reader }: Props) {
  const t = useTranslations('forum.thread')
  const words = Object.fromEntries(keys.map((key) => [key, t(key)])) as Words
  const line = html`<p id="new" class="new-since">${words.newSince}</p>`.text
  const markup = posts.map(
    (post) =>
      (readTo > 0 && post.number === readTo + 1 ? line : '') + postMarkup(post, thread, reader, words).text,
  )
  return <section aria-label={t('posts')} dangerouslySetInnerHTML={{ __html: markup.join('') }} />
}
