import { expect, test, type Browser } from '@playwright/test'
import { rmSync } from 'node:fs'
import { cast } from '@/prisma/seed/cast'
import { languages } from '@/lib/core/locale'
import { routeFiles } from '../support/enumerate'
import { connect, insert } from '../support/world'
import { hash, joiningShots, type Shot, type Shots } from './joining'
import { textShots } from './texts'

const widths = [360, 1280]
const themes = ['light', 'dark'] as const
const folder = 'screenshots'

/** Every page, by its file below `app/`: where it is shown, and to whom. */
const shots: Shots = {
  ...joiningShots,
  '[locale]/(public)/page.tsx': { name: 'home', address: '' },
  '[locale]/(public)/stories/page.tsx': { name: 'stories', address: '/stories' },
  '[locale]/(public)/stories/find/page.tsx': { name: 'find', address: '/stories/find?ahead=professor' },
  '[locale]/(public)/stories/[slug]/page.tsx': {
    name: 'story',
    address: '/stories/the-lab-with-two-front-doors',
  },
  '[locale]/(public)/absent/page.tsx': { name: 'absent', address: '/stories/no-such-story' },
  ...textShots,
  '[locale]/styleguide/page.tsx': { name: 'styleguide', address: '/styleguide' },
  '[locale]/(auth)/sign-in/page.tsx': { name: 'sign-in', address: '/sign-in' },
  '[locale]/(auth)/sign-in/code/page.tsx': { name: 'sign-in-code', address: '/sign-in/code' },
  '[locale]/(auth)/sign-in/link/page.tsx': {
    name: 'sign-in-link',
    address: '/sign-in/link?token=no-such-token-at-all',
  },
  '[locale]/(auth)/address/confirm/page.tsx': {
    name: 'address',
    address: '/address/confirm?token=no-such-token-at-all',
  },
  '[locale]/(member)/home/page.tsx': { name: 'today', address: '/home', as: 'helen' },
  '[locale]/(member)/members/page.tsx': { name: 'members', address: '/members', as: 'helen' },
  '[locale]/(member)/members/[member]/page.tsx': {
    name: 'member',
    address: '/members/member-sri',
    as: 'helen',
  },
  '[locale]/(member)/profile/page.tsx': { name: 'profile', address: '/profile', as: 'helen' },
  '[locale]/(public)/people/[member]/page.tsx': { name: 'person', address: '/people/member-thanh' },
  '[locale]/(member)/conversations/page.tsx': {
    name: 'conversations',
    address: '/conversations',
    as: 'helen',
  },
  '[locale]/(member)/conversations/[member]/page.tsx': {
    name: 'conversation',
    address: '/conversations/member-sri',
    as: 'helen',
  },
  '[locale]/(member)/settings/page.tsx': { name: 'settings', address: '/settings', as: 'helen' },
  '[locale]/(member)/spaces/page.tsx': { name: 'spaces', address: '/spaces', as: 'helen' },
  '[locale]/(member)/spaces/[space]/page.tsx': { name: 'space', address: '/spaces/new-heads', as: 'helen' },
  '[locale]/(member)/spaces/[space]/new/page.tsx': {
    name: 'new-thread',
    address: '/spaces/new-heads/new',
    as: 'helen',
  },
  '[locale]/(member)/spaces/[space]/[thread]/page.tsx': {
    name: 'thread',
    address: '/spaces/new-heads/thread-chairing',
    as: 'helen',
  },
  '[locale]/(member)/spaces/[space]/[thread]/posts/[number]/page.tsx': {
    name: 'post',
    address: '/spaces/new-heads/thread-chairing/posts/1',
    as: 'helen',
  },
  '[locale]/(member)/spaces/[space]/members/page.tsx': {
    name: 'space-members',
    address: '/spaces/new-heads/members?name=harriet',
    as: 'facilitator',
  },
  '[locale]/(staff)/curation/page.tsx': { name: 'curation', address: '/curation', as: 'curator' },
  '[locale]/(staff)/curation/new/page.tsx': { name: 'curation-new', address: '/curation/new', as: 'curator' },
  '[locale]/(staff)/curation/[story]/page.tsx': {
    name: 'curation-story',
    address: '/curation/story-being-told',
    as: 'curator',
  },
  '[locale]/(staff)/curation/[story]/[told]/page.tsx': {
    name: 'curation-text',
    address: '/curation/story-being-told/en',
    as: 'curator',
  },
  '[locale]/(member)/my/stories/page.tsx': { name: 'own-stories', address: '/my/stories', as: 'sri' },
  '[locale]/(member)/my/stories/[edition]/page.tsx': {
    name: 'own-edition',
    address: '/my/stories/edition-asked',
    as: 'helen',
  },
  '[locale]/(staff)/moderation/page.tsx': { name: 'moderation', address: '/moderation', as: 'facilitator' },
  '[locale]/(staff)/moderation/[case]/page.tsx': {
    name: 'case',
    address: '/moderation/case-sums',
    as: 'facilitator',
  },
  '[locale]/(member)/reports/page.tsx': { name: 'reports', address: '/reports', as: 'helen' },
  '[locale]/(staff)/coordination/spaces/page.tsx': {
    name: 'coordination-spaces',
    address: '/coordination/spaces',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/spaces/new/page.tsx': {
    name: 'coordination-new-space',
    address: '/coordination/spaces/new',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/spaces/[space]/page.tsx': {
    name: 'coordination-space',
    address: '/coordination/spaces/new-heads',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/range/page.tsx': {
    name: 'range',
    address: '/coordination/range',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/members/page.tsx': {
    name: 'coordination-members',
    address: '/coordination/members',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/members/[member]/page.tsx': {
    name: 'coordination-member',
    address: `/coordination/members/${cast.helen.id}`,
    as: 'coordinator',
  },
}

const newcomer = { id: 'shot-newcomer', userId: 'u-shot-newcomer' }

/** Sessions for those who are shown the members' pages. */
async function openSessions() {
  const client = await connect()
  await insert(client, 'User', { id: newcomer.userId, email: 'newcomer@shots.example' })
  const person = {
    name: 'Phạm Quỳnh Phương',
    callName: 'Phương',
    language: 'vi',
    timeZone: 'Asia/Ho_Chi_Minh',
    country: 'VN',
  }
  await insert(client, 'Member', { ...newcomer, ...person })
  const people = Object.values(cast).filter(({ key }) => key !== 'applicant')
  const users = people.map(({ key, id }) => ({ who: key, userId: `user-${id}` }))
  for (const { who, userId } of [...users, { who: 'newcomer', userId: newcomer.userId }]) {
    const tokenHash = hash(`shots-${who}`)
    const expiresAt = new Date(Date.now() + 86_400_000)
    await insert(client, 'Session', {
      id: `shots-${who}`,
      tokenHash,
      userId,
      device: 'Firefox · Linux',
      expiresAt,
    })
  }
  await client.end()
}

async function picture(
  browser: Browser,
  { name, address, as }: Shot,
  locale: string,
  width: number,
  theme: 'light' | 'dark',
) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const url = process.env.PORTAL_URL ?? ''
  if (as) await context.addCookies([{ name: 'session', value: `shots-${as}`, url }])
  const page = await context.newPage()
  await page.goto(`${url}/${locale}${address}`)
  if (as) expect(page.url()).not.toContain('/sign-in')
  const path = `${folder}/${name}-${locale}-${width}-${theme}.png`
  await page.screenshot({ path, fullPage: true })
  await context.close()
}

test.beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await openSessions()
})

test('every page has its picture', () => {
  const files = routeFiles()
    .map((file) => file.replace('app/', ''))
    .filter((file) => file.endsWith('page.tsx'))
  expect(Object.keys(shots).sort()).toEqual(files.sort())
})

const notFound: Shot = { name: 'not-found', address: '/no/such/page' }

const nothingFound: Shot = { name: 'find-nothing', address: '/stories/find?q=nobody&field=materials' }

const all: Shots = { ...shots, 'app/global-not-found.tsx': notFound, 'nothing found': nothingFound }

for (const [file, shot] of Object.entries(all))
  test(file, async ({ browser }) => {
    const it = typeof shot === 'function' ? await shot() : shot
    // Members' pages are shown in English and, for its long words, in Vietnamese.
    const shown = it.as ? (['en', 'vi'] as const) : languages
    for (const locale of shown)
      for (const width of widths) for (const theme of themes) await picture(browser, it, locale, width, theme)
  })
