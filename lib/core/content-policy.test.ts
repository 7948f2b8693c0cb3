import { contentPolicy } from './content-policy'

const scripts = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1]

describe('the content policy', () => {
  test('allows no inline script without a nonce or a hash', () => {
    expect(scripts(contentPolicy())).toBe("'self'")
    expect(contentPolicy()).not.toMatch(/script-src[^;]*unsafe/)
  })

  test('names the nonce and the hashes it is given', () => {
    expect(scripts(contentPolicy({ nonce: 'abc' }))).toBe("'self' 'nonce-abc'")
    expect(scripts(contentPolicy({ hashes: ['sha256-x', 'sha256-y'] }))).toBe("'self' 'sha256-x' 'sha256-y'")
  })

  test('lets nobody frame the portal and no form leave it', () => {
    expect(contentPolicy()).toContain("frame-ancestors 'none'")
    expect(contentPolicy()).toContain("form-action 'self'")
  })
})
