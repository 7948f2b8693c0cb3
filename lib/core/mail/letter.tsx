import { Fragment } from 'react'
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
  /** May be empty where somebody's own words are the whole letter. */
  lead: string
  /** What a person wrote for this letter, plain: an empty line parts paragraphs. */
  words?: string
  button?: { label: string; link: string; copy: string }
  code?: string
  note: string
  aside?: { label: string; link: string }
  footer: string
}

/** The one layout of every mail. */
export function Letter({ language, lead, words, button, code, note, aside, footer }: LetterProps) {
  return (
    <Html lang={language}>
      <Head />
      <Body style={{ backgroundColor: '#FBF8F2', margin: 0, padding: '24px 0' }}>
        <Container style={{ maxWidth: '560px', padding: '0 24px' }}>
          <Text style={{ ...text, fontFamily: serif, fontSize: '20px', fontWeight: 600 }}>STEM-POWER</Text>
          {lead ? <Text style={text}>{lead}</Text> : null}
          {words ? <Words words={words} quoted={lead !== ''} /> : null}
          {button ? <LetterButton {...button} /> : null}
          {code ? <Code code={code} /> : null}
          {note ? <Text style={text}>{note}</Text> : null}
          {aside ? (
            <Text style={small}>
              <Link href={aside.link} style={{ color: '#0B6470' }}>
                {aside.label}
              </Link>
            </Text>
          ) : null}
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

const quote = { borderLeft: '3px solid #DDD3C2', paddingLeft: '16px' }
const apart = { margin: '4px 0 20px' }

/** Beside sentences of ours a person's words are set apart. */
function Words({ words, quoted }: { words: string; quoted: boolean }) {
  const paragraphs = words.split(/\n\s*\n/)
  return (
    <Section style={quoted ? { ...apart, ...quote } : apart}>
      {paragraphs.map((paragraph, index) => (
        <Text key={index} style={{ ...text, margin: '8px 0' }}>
          {paragraph.split('\n').map((line, at) => (
            <Fragment key={at}>
              {at > 0 ? <br /> : null}
              {line}
            </Fragment>
          ))}
        </Text>
      ))}
    </Section>
  )
}
