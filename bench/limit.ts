import { createServer } from 'node:http'
import { Pool } from 'pg'

/**
 * The limit the portal is measured against: a bare Node server that reads the same 20 posts with
 * prepared SQL and writes one string. It knows no rights, no languages and no design.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const posts = {
  name: 'posts',
  text: `select p.number, p.html, p."createdAt", m.name from "Post" p join "Member" m on m.id = p."authorId"
    where p."threadId" = $1 and p.number > 0 order by p.number limit 20`,
}

type Post = { number: number; html: string; createdAt: Date; name: string }

async function page(threadId: string): Promise<string> {
  const { rows } = await pool.query<Post>({ ...posts, values: [threadId] })
  const articles = rows.map(
    ({ number, html, createdAt, name }) =>
      `<article id="post-${number}"><h2>${name}</h2><time>${createdAt.toISOString()}</time>${html}</article>`,
  )
  return `<!doctype html><title>Thread</title><main>${articles.join('')}</main>`
}

const server = createServer((request, response) => {
  void page((request.url ?? '').slice(1)).then((html) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
process.on('disconnect', () => process.exit())
