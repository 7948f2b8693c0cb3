/** The pages of words: those for everybody, and the desk where coordinators keep them. */
export const textShots = {
  ...Object.fromEntries(
    ['about', 'safety', 'help', 'contact', 'privacy', 'terms'].map((name) => [
      `[locale]/(public)/${name}/page.tsx`,
      { name, address: `/${name}` },
    ]),
  ),
  '[locale]/(staff)/coordination/texts/page.tsx': {
    name: 'texts',
    address: '/coordination/texts',
    as: 'coordinator',
  },
  '[locale]/(staff)/coordination/texts/[page]/[told]/page.tsx': {
    name: 'text',
    address: '/coordination/texts/safety/en',
    as: 'coordinator',
  },
} as const
