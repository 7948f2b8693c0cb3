import { Fragment, isValidElement, type ReactNode } from 'react'
import { escapeHtml } from '@/lib/core/escape'

type Props = Record<string, unknown> & { children?: ReactNode; dangerouslySetInnerHTML?: { __html: string } }

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/** Where React's name of an attribute is not HTML's in lower case. */
const attributeNames: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  viewBox: 'viewBox',
  preserveAspectRatio: 'preserveAspectRatio',
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const styleText = (style: object) =>
  Object.entries(style)
    .map(([name, value]) => `${hyphened(name)}:${String(value)}`)
    .join(';')

function attribute(name: string, value: unknown): string {
  const written = attributeNames[name] ?? name.toLowerCase()
  const isWord = /^(aria|data)-/.test(name)
  if (value === undefined || value === null || (value === false && !isWord)) return ''
  if (typeof value === 'function')
    throw new Error(`${name} needs a client component: it cannot be written flat`)
  if (value === true && !isWord) return ` ${written}=""`
  const text = typeof value === 'object' ? styleText(value) : value
  return ` ${written}="${escapeHtml(`${text as string | number | boolean}`)}"`
}

function element(tag: string, { children, dangerouslySetInnerHTML, ...props }: Props): string {
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value))
  const start = `<${tag}${attributes.join('')}>`
  if (empty.has(tag)) return start
  return `${start}${dangerouslySetInnerHTML?.__html ?? flatMarkup(children)}</${tag}>`
}

/**
 * Server components as HTML: what React would write, without what it costs to be woken up in the browser.
 * @throws Error for what only lives in a browser (client components, handlers) and for asynchronous components
 */
export function flatMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint')
    return escapeHtml(String(node))
  if (!isValidElement<Props>(node)) {
    if (typeof node === 'object' && Symbol.iterator in node)
      return Array.from(node as Iterable<ReactNode>, flatMarkup).join('')
    throw new Error('what is asynchronous cannot be written flat')
  }
  const { type, props } = node
  if (typeof type === 'string') return element(type, props)
  if (type === Fragment) return flatMarkup(props.children)
  if (typeof type !== 'function' || '$$typeof' in type)
    throw new Error('a client component cannot be written flat')
  return flatMarkup((type as (own: Props) => ReactNode)(props))
}
