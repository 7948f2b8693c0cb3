import { parseEnv } from './env'

const secret = 'x'.repeat(32)
const complete = {
  HOST: '0.0.0.0',
  PORTAL_URL: 'https://portal.example.org/',
  AUTH_SECRET: secret,
  SMTP_URL: 'smtps://user:pass@mail.example.org',
}

const sentenceOf = (source: Record<string, string>) => {
  const parsed = parseEnv(source)
  return parsed.ok ? null : parsed.sentence
}

describe('the settings', () => {
  test('none at all describe a local portal', () => {
    const parsed = parseEnv({})
    expect(parsed).toMatchObject({
      ok: true,
      env: {
        PORT: 3000,
        HOST: 'localhost',
        PORTAL_MODE: 'local',
        PORTAL_URL: 'http://localhost:3000',
        MAILBOX_PORT: 3001,
      },
    })
  })

  test('an empty one counts as not set', () => {
    expect(parseEnv({ PORT: '', SMTP_URL: ' ' })).toMatchObject({
      ok: true,
      env: { PORT: 3000, SMTP_URL: '' },
    })
  })

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be at most 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number.'],
    [
      { DATABASE_URL: 'mysql://x/y' },
      'DATABASE_URL must be an address such as postgresql://user:password@host:5432/name.',
    ],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters.'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an e-mail address such as portal@example.org.'],
    [{ TRUST_PROXY: 'perhaps' }, "TRUST_PROXY must be 'true' or 'false'."],
    [{ PORTAL_MODE: 'test' }, "PORTAL_MODE must be 'local' or 'public'."],
  ])('a wrong one is named in a sentence: %j', (source, sentence) => {
    expect(sentenceOf(source as Record<string, string>)).toBe(sentence)
  })

  test('a secret is never repeated in a sentence', () => {
    expect(sentenceOf({ AUTH_SECRET: 'hunter2', SMTP_URL: 'http://user:hunter2@x' })).not.toContain('hunter2')
  })
})

describe('a public address', () => {
  test('is accepted with its own URL, a secret and a mail server', () => {
    expect(parseEnv(complete)).toMatchObject({
      ok: true,
      env: {
        PORTAL_MODE: 'public',
        PORTAL_URL: 'https://portal.example.org',
        MAIL_FROM: 'portal@portal.example.org',
      },
    })
  })

  test.each(['PORTAL_URL', 'AUTH_SECRET', 'SMTP_URL'])('is refused without %s', (name) => {
    expect(sentenceOf({ ...complete, [name]: '' })).toContain(name)
  })

  test('is also a local server behind a proxy', () => {
    expect(sentenceOf({ PORTAL_URL: 'https://portal.example.org' })).toContain('AUTH_SECRET, SMTP_URL')
  })

  test('cannot be declared local', () => {
    expect(sentenceOf({ ...complete, PORTAL_MODE: 'local' })).toContain('must both be localhost')
  })
})
