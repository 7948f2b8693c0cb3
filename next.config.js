const createNextIntlPlugin = require('next-intl/plugin')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // gzip belongs to the proxy in front: here it would cost the process that renders.
  compress: false,
  reactStrictMode: true,
  // ESM only, and Jest loads CommonJS.
  transpilePackages: ['next-safe-action'],
  cacheHandler: require.resolve('./lib/core/static-pages.ts'),
  // `npm test` checks the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
}

module.exports = createNextIntlPlugin('./lib/core/i18n.ts')(config)
