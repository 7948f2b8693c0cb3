import { routeFiles } from '@/e2e/support/enumerate'
import { inLanguages, membersPaths, openToRobots, passingPaths, publicPaths } from './site'

/** The addresses of an audience's pages, below the language. */
const pagesOf = (groups: string) =>
  routeFiles().flatMap((file) => {
    const [, path] = new RegExp(`^app/\\[locale\\]/\\((?:${groups})\\)(/.*)?/page\\.tsx$`).exec(file) ?? []
    return file.includes(`/page.tsx`) && new RegExp(`/\\((?:${groups})\\)/`).test(file) ? [path ?? '/'] : []
  })

test('every public page is on the map, or a passing one; those of stories and people come from the database', () => {
  const standing = pagesOf('public').filter((path) => !/^\/(stories|people)\/\[/.test(path))
  expect([...publicPaths, ...passingPaths].sort()).toEqual(standing.sort())
})

test('every page of members, staff and of the way in is closed to search engines', () => {
  const open = pagesOf('member|staff|auth').filter(
    (path) => !membersPaths.some((closed) => path === closed || path.startsWith(`${closed}/`)),
  )
  expect(open).toEqual([])
  expect(pagesOf('member|staff|auth').length).toBeGreaterThan(20)
})

test('a page has an address in each language, and one for everybody else', () => {
  expect(inLanguages('/', 'https://portal.example')).toEqual({
    en: 'https://portal.example/en',
    id: 'https://portal.example/id',
    vi: 'https://portal.example/vi',
    'x-default': 'https://portal.example/en',
  })
})

test('robots read the public pages, and nothing of the members’ part', () => {
  const isClosed = (path: string) => openToRobots.disallow.some((closed) => path.startsWith(closed))
  const shown = [
    '/en',
    '/vi/stories',
    '/id/stories/the-lab',
    '/vi/people/member-x',
    '/en/stories/feed.xml',
    '/sitemap.xml',
  ]
  expect(shown.filter(isClosed)).toEqual([])
  const hidden = ['/en/home', '/vi/spaces/x', '/id/my/stories', '/en/coordination/range', '/api/pictures/x']
  expect(hidden.filter((path) => !isClosed(path))).toEqual([])
})
