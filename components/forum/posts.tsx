import { getTranslations } from 'next-intl/server'
import { avatarMarkup } from '@/components/river/avatar'
import { timeText } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import type { PostView } from '@/lib/forum/threads/queries'
import { html, trusted } from './markup'
import './forum.css'

type Reader = { language: Language; timeZone: string }

/** A post is written as text: of all pages this one is read most, and elements are what costs. */
function postMarkup(post: PostView, { language, timeZone }: Reader, edited: string): string {
  const { author, number, createdAt } = post
  const where = author.city ? html`${author.city} · ` : ''
  const changed = post.editedAt ? html` · ${edited}` : ''
  const when = html`<time datetime="${createdAt.toISOString()}"
    >${timeText(createdAt, timeZone, language)}</time
  >`
  return html`${trusted(avatarMarkup(author.id))}
    <h2>${author.name}</h2>
    <p>${where}<a href="#post-${number}">${when}</a>${changed}</p>
    <div class="prose" lang="${post.language}">${trusted(post.html)}</div>`.text
}

type Props = Reader & { posts: PostView[]; readTo: number }

/** The conversation. A line says where she left off, if she has been here and something is new. */
export async function Posts({ posts, readTo, ...reader }: Props) {
  const t = await getTranslations('forum')
  return (
    <section aria-label={t('thread.posts')}>
      {posts.flatMap((post) => [
        readTo > 0 && post.number === readTo + 1 && (
          <p key="new" id="new" className="new-since">
            {t('thread.newSince')}
          </p>
        ),
        <article
          key={post.number}
          id={`post-${post.number}`}
          className="post"
          dangerouslySetInnerHTML={{ __html: postMarkup(post, reader, t('thread.edited')) }}
        />,
      ])}
    </section>
  )
}
