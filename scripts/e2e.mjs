import { main } from './bootstrap.mjs'

await main('scripts/check.ts', ['--browser'])
