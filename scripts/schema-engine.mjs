#!/usr/bin/env node
// Prisma's command line wants a native "schema engine" that it downloads from outside npm, which closed networks block.
// This program stands in for it: named in PRISMA_SCHEMA_ENGINE_BINARY, it speaks the same JSON-RPC on stdin and stdout
// and lets the WebAssembly engine and the `pg` adapter, both plain npm packages, do the work.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import {
  createAdapterFactory,
  createDatabase,
  databaseNameOf,
  dropShadows,
  tryConnection,
} from './schema-engine-database.mjs'

const options = readOptions(process.argv.slice(2))
const url = options.url ?? process.env.DATABASE_URL

function readOptions(args) {
  const read = { schemas: [], url: undefined, command: undefined, wantsVersion: args.includes('--version') }
  args.forEach((arg, index) => {
    const value = args[index + 1]
    if (arg === '--datamodels') read.schemas.push(value)
    if (arg === '--datasource') read.url = JSON.parse(value).url
    if (arg === 'cli') read.command = value
  })
  return read
}

async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bindings = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const wasm = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => writeSync(2, `${message}\n`) }
  return bindings
}

function endWithError(code, message) {
  const fields = { error_code: code, message, is_panic: false }
  writeSync(2, `\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`)
  process.exit(1)
}

async function runCommand(command) {
  if (command === 'create-database') await createDatabase(url)
  if (command !== 'can-connect-to-database') return
  const failure = await tryConnection(url)
  if (failure) endWithError(failure.code === '3D000' ? 'P1003' : 'P1001', failure.message)
}

const reply = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

function describe(error) {
  const message = String(error?.message ?? error)
  const code = error?.code ?? error?.error_code
  return { code: 4466, message, data: { is_panic: false, message, error_code: code } }
}

async function call(getEngine, method, params) {
  if (method === 'createDatabase') {
    await createDatabase(url)
    return { databaseName: databaseNameOf(url) }
  }
  if (method === 'ensureConnectionValidity') return {}
  const engine = await getEngine()
  return method === 'getDatabaseVersion' ? engine.version(params) : engine[method](params)
}

async function serve(bindings) {
  const files = options.schemas.map((file) => [file, readFileSync(file, 'utf8')])
  const datamodels = files.length ? files : undefined
  const factory = createAdapterFactory(url)
  const adapter = url ? bindMigrationAwareSqlAdapterFactory(factory) : factory
  let engine
  const getEngine = () => (engine ??= bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter))
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = line.trim() ? JSON.parse(line) : {}
    if (!method) continue
    try {
      const result = (await call(getEngine, method, params)) ?? null
      // The native engine prints the script of a diff by calling back; the CLI waits for that call.
      if (method === 'diff' && result?.stdout) {
        reply({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } })
      }
      reply({ id, result })
    } catch (error) {
      reply({ id, error: describe(error) })
    }
  }
}

const bindings = await loadEngine()
if (options.wantsVersion) process.stdout.write(`schema-engine-wasm ${bindings.version()}\n`)
else if (options.command) await runCommand(options.command)
else await serve(bindings)
await dropShadows(url)
process.exit(0)
