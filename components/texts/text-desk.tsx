import { getTranslations } from 'next-intl/server'
import { Prose } from '@/components/ui/prose'
import { Time } from '@/components/ui/time'
import type { Language } from '@/lib/core/locale'
import { placeholders, type Fillings } from '@/lib/texts/placeholders'
import type { TextToKeep } from '@/lib/texts/queries'
import { draftPlace } from '@/lib/texts/schema'
import { TextForm } from './text-form'

/** What the editor says. */
async function labelsOf() {
  const [t, tTools] = await Promise.all([getTranslations('texts.edit'), getTranslations('forum.tools')])
  const tools = [
    'tools',
    'bold',
    'italic',
    'quote',
    'list',
    'link',
    'preview',
    'hidePreview',
    'previewOf',
  ] as const
  const named = Object.fromEntries(tools.map((tool) => [tool, tTools(tool)])) as Record<
    (typeof tools)[number],
    string
  >
  const says = ['heading', 'body', 'markdown', 'save', 'saving', 'restored', 'notKept'] as const
  const said = Object.fromEntries(says.map((one) => [one, t(one)])) as Record<(typeof says)[number], string>
  return { ...named, ...said, kept: String(t.raw('kept')) }
}

async function PlaceholderList({ fillings }: { fillings: Fillings }) {
  const t = await getTranslations('texts.edit')
  return (
    <aside aria-labelledby="placeholders" className="border-t border-line pt-4 text-sm">
      <h2 id="placeholders" className="text-lg">
        {t('placeholdersTitle')}
      </h2>
      <p className="mt-2 text-muted">{t('placeholdersLead')}</p>
      <dl className="mt-4 grid gap-3">
        {placeholders.map((name) => (
          <div key={name}>
            <dt>
              <code className="font-mono text-river">{`{${name}}`}</code> · {t(`placeholders.${name}`)}
            </dt>
            <dd className="[overflow-wrap:anywhere] text-muted">{fillings[name]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

type Props = {
  text: TextToKeep
  /** The words to begin with instead of those that stand there. */
  version: { source: string } | null
  /** Somebody changed it while she was writing. */
  changed: boolean
  fillings: Fillings
  language: Language
  timeZone: string
}

/** Where a text is changed; beneath it, what stands on the page by now, if that is another than she began from. */
export async function TextDesk({ text, version, changed, fillings, language, timeZone }: Props) {
  const { page, told, revision, source, kept, standing, isDraft, versions } = text
  const [t, labels] = await Promise.all([getTranslations('texts.edit'), labelsOf()])
  const [last] = versions
  const date = () => last && <Time at={last.at} timeZone={timeZone} />
  const who = last?.by ? t.rich('editedBy', { name: last.by, date }) : t.rich('editedSince', { date })
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)]">
      <div>
        <p className="mb-4 text-sm text-muted">{isDraft ? t('draftStands') : who}</p>
        <TextForm
          {...{ page, told, revision, language, timeZone, labels }}
          place={draftPlace({ page, told, revision })}
          words={version?.source ?? kept?.body ?? source}
          isUnsaved={version === null && kept !== null}
        />
        {changed && (
          <section aria-labelledby="standing" className="mt-10">
            <h2 id="standing" className="mb-3 text-xl">
              {t('standing')}
            </h2>
            <Prose html={standing} lang={told} className="set-text border-s-4 border-line ps-4" />
          </section>
        )}
      </div>
      <PlaceholderList fillings={fillings} />
    </div>
  )
}
