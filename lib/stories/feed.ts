import { escapeXml } from '@/lib/core/escape'
import type { Language } from '@/lib/core/locale'
import { cardPath, localPath, paths } from '@/lib/core/paths'

type Entry = {
  slug: string
  /** The language it is told in. */
  language: Language
  title: string
  standfirst: string
  field: string
  subject: { name: string }
  publishedAt: Date
  changedAt: Date
}

type Feed = {
  /** The portal's address, without a slash at its end. */
  portal: string
  language: Language
  title: string
  subtitle: string
  rights: string
  stories: readonly Entry[]
  /** When anything public last changed. */
  changedAt: Date
}

const tag = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`
const link = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`

function entryOf({ portal, language }: Feed, story: Entry): string {
  const path = paths.story(story.slug)
  const page = portal + localPath(language, path)
  // One feed may hold several languages: each entry says which its words are in.
  return [
    `<entry xml:lang="${story.language}">`,
    tag('id', page),
    tag('title', story.title),
    `<author>${tag('name', story.subject.name)}</author>`,
    link('alternate', 'text/html', page),
    link('enclosure', 'image/jpeg', portal + localPath(language, cardPath(path))),
    tag('published', story.publishedAt.toISOString()),
    tag('updated', story.changedAt.toISOString()),
    `<category term="${escapeXml(story.field)}"/>`,
    tag('summary', story.standfirst),
    '</entry>',
  ].join('\n')
}

/** The gallery as an Atom feed (RFC 4287): who reads it learns of new stories, and never gets their text without their page. */
export function atomFeed(feed: Feed): string {
  const { portal, language, title, subtitle, rights, stories, changedAt } = feed
  const self = portal + localPath(language, paths.feed)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    tag('id', self),
    tag('title', title),
    tag('subtitle', subtitle),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', portal + localPath(language, paths.stories)),
    tag('updated', changedAt.toISOString()),
    `<author>${tag('name', 'STEM-POWER')}${tag('uri', portal)}</author>`,
    tag('rights', rights),
    ...stories.map((story) => entryOf(feed, story)),
    '</feed>',
    '',
  ].join('\n')
}
