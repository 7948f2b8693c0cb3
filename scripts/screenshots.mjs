import { main } from './bootstrap.mjs'

await main('scripts/screenshots.ts')
