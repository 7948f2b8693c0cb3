import { main } from './bootstrap.mjs'

await main('scripts/portal.ts', ['--dev'])
