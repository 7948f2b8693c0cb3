/** @jest-environment node */
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { Breadcrumb } from './breadcrumb'
import { flatMarkup } from './flat-markup'
import { layMarkup, takeMarkup } from './flat-store'
import { Icon } from './icon'
import { Pager } from './pager'
import { Tag } from './tag'

const written: [string, ReactNode][] = [
  ['text that looks like markup', <p key="p">{'<b>"it\'s"</b> & co'}</p>],
  ['attributes that look like markup', <a key="a" href={`?q="><script>`} title="it's" aria-label="a & b" />],
  ['numbers, nothing, lists and fragments', <>{[0, null, false, undefined, 'a', <i key="i">b</i>]}</>],
  ['names of attributes', <label key="l" htmlFor="x" className="y" tabIndex={-1} lang="vi" hidden />],
  ['yes and no', <span key="s" aria-hidden={true} aria-current={false} data-quiet={true} hidden={false} />],
  ['elements without an end', <input key="n" type="hidden" name="a" value={3} />],
  ['markup that is known to be harmless', <p key="h" dangerouslySetInnerHTML={{ __html: '<b>yes</b>' }} />],
  ['components of ours', <Tag key="t">{['a', 'b']}</Tag>],
  [
    'a component with a list',
    <Breadcrumb key="b" label="Way" steps={[{ label: 'A', href: '/a' }, { label: 'B' }]} />,
  ],
  ['a drawing', <Icon key="c" of="M4 5h16" />],
  ['a component that is not there', <Pager key="g" label="Pages" />],
]

test.each(written)('writes %s as React does', (_, node) => {
  // React marks where one text ends and the next begins; attributes it writes without a value are the same with an empty one.
  const byReact = renderToStaticMarkup(node).replaceAll('<!-- -->', '').replaceAll('/>', '>')
  expect(flatMarkup(node).replaceAll('&#39;', '&#x27;')).toBe(byReact)
})

test('refuses what only lives in a browser', () => {
  expect(() => flatMarkup(<button type="button" onClick={() => undefined} />)).toThrow('onClick')
  const client = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })
  const Client = client as () => null
  expect(() => flatMarkup(<Client />)).toThrow('client component')
  const Late = () => Promise.resolve('late')
  expect(() => flatMarkup(<Late />)).toThrow('asynchronous')
})

test('what was laid ready is written once, and what nobody fetches goes', () => {
  const id = layMarkup('<b>yes</b>')
  expect([takeMarkup(id), takeMarkup(id)]).toEqual(['<b>yes</b>', ''])
  const first = layMarkup('first')
  for (let n = 0; n < 200; n += 1) layMarkup('more')
  expect(takeMarkup(first)).toBe('')
})
