import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { runMain, say } from '@/scripts/say'
import { sessionToken } from './fill'
import { openHouse, type House } from './house'
import { measureBrowser } from './browser'
import { load, type Figures, type Target } from './measure'
import { measureAction, measureCommand } from './replies'
import { browserTable, table } from './table'

const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const steps = [1, 16, 64]

/** What is read: each with the session of a member who may. */
function targets(house: House): Target[] {
  const { portal, limit, bare, app, limitApp, bareApp, database } = house
  const headers = { Cookie: `session=${sessionToken(1)}` }
  const search = `${portal}/en/members?q=member+19&country=GB`
  return [
    { name: 'a static page of Next alone', url: bare, app: bareApp, database },
    { name: 'home, static', url: `${portal}/en`, app, database },
    { name: 'a story, static', url: `${portal}/en/stories/the-lab-with-two-front-doors`, app, database },
    { name: 'a space', url: `${portal}/en/spaces/space-1`, headers, app, database },
    { name: 'directory, a search', url: search, headers, app, database },
    { name: 'thread of 20 posts', url: `${portal}/en/spaces/space-1/t20`, headers, app, database },
    { name: 'the limit: same posts, bare Node, one string', url: `${limit}/t20`, app: limitApp, database },
  ]
}

/** A figure counts only for the page it is meant for. */
async function mustBeShown({ name, url, headers }: Target): Promise<void> {
  const response = await fetch(url, { headers, redirect: 'manual' })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${name} answers ${response.status}`)
  const posts = text.match(/id="post-\d+"/g)?.length ?? 0
  if (url.endsWith('/t20') && posts < 20) throw new Error(`${name} shows ${posts} posts`)
}

async function measureAll(house: House): Promise<Figures[]> {
  const figures: Figures[] = []
  for (const target of targets(house)) {
    await mustBeShown(target)
    await load(target, 16, 3)
    for (const connections of steps) figures.push(await load(target, connections, seconds))
    say(`  ${target.name}: measured`)
  }
  for (const lanes of steps) figures.push(await measureCommand(lanes, seconds, house.database))
  for (const lanes of steps) figures.push(await measureAction(lanes, seconds, house))
  return figures
}

runMain(async () => {
  const house = await openHouse()
  try {
    const figures = await measureAll(house)
    say(table(figures))
    const browser = await measureBrowser(house.portal)
    say(browserTable(browser))
    mkdirSync('bench/results', { recursive: true })
    const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model }
    const file = `bench/results/${new Date().toISOString().slice(0, 16).replace(':', '')}.json`
    writeFileSync(file, JSON.stringify({ at: new Date(), machine, seconds, figures, browser }, null, 2))
    say(`Written: ${file}`)
  } finally {
    await house.close()
  }
})
