import { Body, Button, Container, Head, Hr, Html, Link, Section, Text } from '@react-email/components'
import type { Language } from '@/lib/core/locale'

const ink = '#1D2B33'
const muted = '#54646D'
const serif = "Fraunces, Georgia, 'Times New Roman', serif"
const sans = "Inter, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
const text = { fontFamily: sans, fontSize: '17px', lineHeight: '1.6', color: ink }
const small = { ...text, fontSize: '14px', color: muted }

type LetterProps = {
  language: Language
  lead: string
  button?: { label: string; link: string; copy: string }
  code?: string
  note: string
  footer: string
}

/** The one layout of every mail. */
export function Letter({ language, lead, button, code, note, footer }: LetterProps) {
  return (
    <Html lang={language}>
      <Head />
      <Body style={{ backgroundColor: '#FBF8F2', margin: 0, padding: '24px 0' }}>
        <Container style={{ maxWidth: '560px', padding: '0 24px' }}>
          <Text style={{ ...text, fontFamily: serif, fontSize: '20px', fontWeight: 600 }}>STEM-POWER</Text>
          <Text style={text}>{lead}</Text>
          {button ? <LetterButton {...button} /> : null}
          {code ? <Code code={code} /> : null}
          <Text style={text}>{note}</Text>
          <Hr style={{ borderColor: '#DDD3C2', margin: '24px 0 8px' }} />
          <Text style={small}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  )
}

function LetterButton({ label, link, copy }: { label: string; link: string; copy: string }) {
  return (
    <Section>
      <Button
        href={link}
        style={{
          ...text,
          backgroundColor: '#0B6470',
          borderRadius: '6px',
          color: '#FFFFFF',
          fontWeight: 600,
          padding: '12px 20px',
        }}
      >
        {label}
      </Button>
      <Text style={small}>
        {copy}
        <br />
        <Link href={link} style={{ color: '#0B6470', wordBreak: 'break-all' }}>
          {link}
        </Link>
      </Text>
    </Section>
  )
}

function Code({ code }: { code: string }) {
  return (
    <Text style={{ ...text, fontSize: '28px', letterSpacing: '0.2em', fontVariantNumeric: 'tabular-nums' }}>
      {code}
    </Text>
  )
}
