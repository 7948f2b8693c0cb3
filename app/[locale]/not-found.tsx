/**
 * Next sends what stands here along with every page. It is never seen: the front door puts the page for what is absent
 * in place of every answer of 404 (docs/decisions/0013-one-page-for-what-is-absent.md), except in `next dev`.
 */
export default function NotFound() {
  return <p>404</p>
}
