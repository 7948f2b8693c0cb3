// What `npm start` and `npm test` do first, with nothing but what Node 20 brings: see that today's dependencies are there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const pinnedNode = join(modules, '.bin/node')

const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages

/** npm notes at the end of an install what lies in node_modules: that must be what the lock file asks for. */
function isInstalled() {
  const noted = join(modules, '.package-lock.json')
  if (!existsSync(noted)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(noted)
  const isNeeded = (path) => path && !wanted[path].optional && !wanted[path].extraneous
  return Object.keys(wanted)
    .filter(isNeeded)
    .every((path) => present[path]?.integrity === wanted[path].integrity)
}

const nodeRuns = () => spawnSync(pinnedNode, ['--version']).status === 0

function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: '' } })
    process.once('SIGTERM', () => child.kill())
    child.once('error', () => done(1))
    child.once('exit', (code) => done(code ?? 1))
  })
}

/**
 * Installs exactly what the lock file says, without install scripts: one of them downloads Prisma's engines, which we
 * don't use, from outside npm. The one that is needed, Node 24's, is run by name.
 */
async function install() {
  process.stdout.write('Installing dependencies (about a minute) …\n')
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error('The dependencies could not be installed: see what npm says above.')
}

async function installNode() {
  await run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  if (!nodeRuns())
    throw new Error('Node 24 (the npm package "node") could not be installed: see what npm says above.')
}

export async function prepare() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < 20) throw new Error(`Node 20 or newer is needed to start; this is ${process.version}.`)
  process.chdir(root)
  if (!isInstalled()) await install()
  if (!nodeRuns()) await installNode()
}

/** Runs one of our programs on the pinned Node; it ends with us, by signal or when the channel between us breaks. */
export function runProgram(file, args) {
  const path = `${join(modules, '.bin')}:${process.env.PATH}`
  const child = spawn(
    pinnedNode,
    ['--require', './scripts/outside-next.cjs', '--import', 'tsx', file, ...args],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, PATH: path },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

export async function main(file, args = []) {
  try {
    await prepare()
    runProgram(file, [...args, ...process.argv.slice(2)])
  } catch (error) {
    process.stderr.write(`\n${error.message}\n`)
    process.exit(1)
  }
}
