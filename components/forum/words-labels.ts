type Translate = { (key: string): string; raw: (key: string) => unknown }

/** What the editors of a reply and of a new thread say. `t` speaks for the namespace `forum`. */
export const wordsLabels = (t: Translate) => ({
  body: t('words.body'),
  written: t('words.written'),
  markdown: t('words.markdown'),
  send: t('words.send'),
  sending: t('words.sending'),
  kept: String(t.raw('words.kept')),
  restored: t('words.restored'),
  notKept: t('words.notKept'),
})
