import { escapeHtml } from '@/lib/core/escape'

/** HTML that is known to be harmless: made by us, or sanitised when it was written. */
export class Markup {
  constructor(readonly text: string) {}
}

export const trusted = (html: string) => new Markup(html)

/** Writes HTML. Every value in it is escaped, unless it is `Markup` itself. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Markup)[]): Markup {
  const text = parts.reduce((before, part, index) => {
    const value = values[index - 1]
    return before + (value instanceof Markup ? value.text : escapeHtml(String(value))) + part
  })
  return new Markup(text)
}
