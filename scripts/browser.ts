import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { say } from './say'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const runs = (path: string | undefined): path is string =>
  path !== undefined && existsSync(path) && spawnSync(path, ['--version', '--no-sandbox']).status === 0

/** Runs a command that may take long; true when it succeeded. */
function attempt(command: string, args: string[], seconds: number): boolean {
  const stdio: ['ignore', 'ignore', 'ignore'] = ['ignore', 'ignore', 'ignore']
  return spawnSync(command, args, { stdio, timeout: seconds * 1000, killSignal: 'SIGKILL' }).status === 0
}

function installed(): string | undefined {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...usual].find(runs)
}

function fromPlaywright(): string | undefined {
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 180)
  return installed()
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  attempt('apt-get', ['update'], 120)
  attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 400)
  return installed()
}

/** A browser inside an npm package, installed into a folder of its own so that ours stays what the lock file says. */
async function fromNpm(): Promise<string | undefined> {
  const folder = resolve('.data/test/chromium')
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--no-save']
  if (!attempt('npm', ['install', ...options, '@sparticuz/chromium@153.0.0'], 300)) return undefined
  const loaded = createRequire(join(folder, 'x.js'))('@sparticuz/chromium') as {
    default: { executablePath: () => Promise<string> }
  }
  const path = await loaded.default.executablePath()
  return runs(path) ? path : undefined
}

/** Where the path of a browser that was got with effort is noted. */
const note = resolve('.data/test/browser')
const noted = () => (existsSync(note) ? readFileSync(note, 'utf8') : undefined)

/** The path of a Chromium that runs on this machine, installed when there is none; an error says what to do. */
export async function findBrowser(): Promise<string> {
  const present = [installed(), noted()].find(runs)
  if (present) return present
  say('No Chromium is installed here: getting one (several minutes at worst) …')
  const found = fromPlaywright() ?? fromDebian() ?? (await fromNpm())
  if (found) {
    mkdirSync(dirname(note), { recursive: true })
    writeFileSync(note, found)
    return found
  }
  throw new Error('No Chromium could be found or installed: set CHROMIUM_PATH to one.')
}
