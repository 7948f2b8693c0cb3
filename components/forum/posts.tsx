import { getTranslations } from 'next-intl/server'
import { avatarMarkup } from '@/components/river/avatar'
import { timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import type { PostView } from '@/lib/forum/threads/queries'
import { html, type Markup, trusted } from './markup'
import './forum.css'

type Reader = { language: Language; timeZone: string }

type Words = { edited: string; newSince: string }

function postMarkup(post: PostView, { language, timeZone }: Reader, { edited }: Words): Markup {
  const { author, number, createdAt } = post
  const where = author.city ? html`${author.city} · ` : ''
  const changed = post.editedAt ? html` · ${edited}` : ''
  const when = html`<time datetime="${createdAt.toISOString()}"
    >${timeText(createdAt, timeZone, language)}</time
  >`
  return html`<article id="post-${number}" class="post">
    ${trusted(avatarMarkup(author.id))}
    <h2>${author.name}</h2>
    <p>${where}<a href="#post-${number}">${when}</a>${changed}</p>
    <div class="prose" lang="${post.language}">${trusted(post.html)}</div>
  </article>`
}

type Props = Reader & { posts: PostView[]; readTo: number }

/**
 * The conversation, written as one text: of all pages this one is read most, and elements are what costs. A line says
 * where she left off, if she has been here and something is new.
 */
export async function Posts({ posts, readTo, ...reader }: Props) {
  const t = await getTranslations('forum.thread')
  const words = { edited: t('edited'), newSince: t('newSince') }
  const line = html`<p id="new" class="new-since">${words.newSince}</p>`.text
  const markup = posts.map(
    (post) => (readTo > 0 && post.number === readTo + 1 ? line : '') + postMarkup(post, reader, words).text,
  )
  return <section aria-label={t('posts')} dangerouslySetInnerHTML={{ __html: markup.join('') }} />
}
