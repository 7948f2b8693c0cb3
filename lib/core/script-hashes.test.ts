import { createHash } from 'node:crypto'
import { contentPolicy } from './content-policy'
import { scriptHashes } from './script-hashes'

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the policy of a static page', () => {
  const html =
    '<script src="/a.js" async=""></script><script>one()</script><script id="x">two()</script><script>one()</script>'

  it('names every inline script once, and no file', () => {
    expect(scriptHashes(html)).toEqual([hash('one()'), hash('two()')])
  })

  it('has nothing to say of data for machines', () => {
    expect(scriptHashes('<script type="application/ld+json">{"@type":"Article"}</script>')).toEqual([])
  })

  it('allows those and no other inline script', () => {
    const policy = contentPolicy({ hashes: scriptHashes(html) })
    expect(policy).toContain(`script-src 'self' '${hash('one()')}' '${hash('two()')}';`)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  })
})
