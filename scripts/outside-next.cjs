// Preloaded by programs that run outside Next (worker, seed): there, what marks a module as the server's has nothing to guard.
const { registerHooks } = require('node:module')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const nothing = pathToFileURL(join(process.cwd(), 'node_modules/server-only/empty.js')).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'server-only'
      ? { url: nothing, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
})
