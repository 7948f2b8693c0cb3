type Allowed = {
  /** Fresh for every answer; Next writes it on the scripts of a page it renders. */
  nonce?: string
  /** Of the inline scripts of a page rendered earlier: `sha256-…` in base64. */
  hashes?: readonly string[]
  /** `next dev` evaluates code and talks to the page through a web socket. */
  isDevelopment?: boolean
}

/** The Content-Security-Policy of a page: everything from here, and no inline script that isn't ours. */
export function contentPolicy({ nonce, hashes = [], isDevelopment = false }: Allowed = {}): string {
  const scripts = ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : []), ...hashes.map((hash) => `'${hash}'`)]
  return [
    "default-src 'self'",
    `script-src ${[...scripts, ...(isDevelopment ? ["'unsafe-eval'"] : [])].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
