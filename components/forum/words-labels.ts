type Translate = { (key: string): string; raw: (key: string) => unknown }

/** What the editors of a reply and of a new thread say. `t` speaks for the namespace `forum`. */
export const wordsLabels = (t: Translate) => ({
  body: t('words.body'),
  written: t('words.written'),
  markdown: t('words.markdown'),
  names: t('tools.names'),
  tools: t('tools.tools'),
  bold: t('tools.bold'),
  italic: t('tools.italic'),
  quote: t('tools.quote'),
  list: t('tools.list'),
  link: t('tools.link'),
  preview: t('tools.preview'),
  hidePreview: t('tools.hidePreview'),
  previewOf: t('tools.previewOf'),
  send: t('words.send'),
  sending: t('words.sending'),
  kept: String(t.raw('words.kept')),
  restored: t('words.restored'),
  notKept: t('words.notKept'),
})
