// usage: node .shot.cjs PORT user /path[:name] ... [--dark] [--w=360]
const { chromium } = require('playwright'); const { Client } = require('pg'); const crypto = require('crypto'); const fs = require('fs'); const { execSync } = require('child_process')
;(async () => {
  const [port, user, ...rest] = process.argv.slice(2)
  const flags = rest.filter((a) => a.startsWith('--')); const list = rest.filter((a) => !a.startsWith('--'))
  const widths = (flags.find((f) => f.startsWith('--w=')) || '--w=360,1280').slice(4).split(',').map(Number)
  const dark = flags.includes('--dark'), full = !flags.includes('--fold')
  let url
  for (const p of fs.readdirSync('/proc').filter((x) => /^\d+$/.test(x))) { try { const e = fs.readFileSync(`/proc/${p}/environ`, 'utf8').split('\0'); if (e.includes(`PORT=${port}`)) { const d = e.find((x) => x.startsWith('DATABASE_URL=')); if (d) { url = d.slice(13); break } } } catch {} }
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  const c = new Client({ connectionString: url }); await c.connect()
  const cookies = []
  if (user !== 'guest') {
    const token = crypto.randomBytes(24).toString('base64url'); const id = user.startsWith('member-') ? user : `member-${user}`
    const { rows } = await c.query('select "userId" from "Member" where id=$1', [id])
    await c.query(`insert into "Session"(id,"tokenHash","userId",device,"expiresAt") values ($1,$2,$3,'Shot',now()+interval '1 day')`, [crypto.randomUUID(), crypto.createHash('sha256').update(token).digest('hex'), rows[0].userId])
    cookies.push({ name: 'session', value: token, url: `http://localhost:${port}` })
  }
  await c.end()
  for (const w of widths) {
    const ctx = await browser.newContext({ viewport: { width: w, height: w < 500 ? 780 : 900 }, colorScheme: dark ? 'dark' : 'light' })
    await ctx.addCookies(cookies)
    const page = await ctx.newPage(); page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text())); page.on('pageerror', (e) => console.log('pageerror', e.message))
    for (const a of list) {
      const [path, name = path.replace(/\W+/g, '-')] = a.split('@@')
      const r = await page.goto(`http://localhost:${port}${path}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)
      const f = `/tmp/shots/${name}-${w}${dark ? '-dark' : ''}.png`
      await page.screenshot({ path: f, fullPage: full }); console.log(r.status(), f, wide ? 'SIDEWAYS' : '')
    }
    await ctx.close()
  }
  await browser.close()
})()
