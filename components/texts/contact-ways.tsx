import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SectionHeading } from '@/components/ui/page-heading'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { Fillings } from '@/lib/texts/placeholders'

const ways = ['contact', 'safeguarding', 'dataProtection'] as const
const urgent = ['danger', 'post', 'account', 'mail'] as const

const Mailbox = ({ address }: { address: string }) => <a href={`mailto:${address}`}>{address}</a>

type Props = { fillings: Fillings; language: Language }

/** Whom to write to, each with what it is for and what happens then. */
export function ContactWays({ fillings, language }: Props) {
  const t = useTranslations('texts.contact.ways')
  const privacy = (words: ReactNode) => <a href={localPath(language, paths.privacy)}>{words}</a>
  return (
    <div className="grid gap-10">
      {ways.map((way) => (
        <section
          key={way}
          aria-labelledby={way}
          className="grid gap-x-12 gap-y-3 border-t border-line pt-5 md:grid-cols-2"
        >
          <div>
            <h2 id={way} className="text-xl">
              {t(`${way}.heading`)}
            </h2>
            <p className="mt-2 font-serif text-lg [overflow-wrap:anywhere]">
              <Mailbox address={fillings[way]} />
            </p>
          </div>
          <div className="max-w-measure">
            <p>{t(`${way}.what`)}</p>
            <p className="mt-3 text-muted">
              {t.rich(`${way}.then`, { privacy })}
              {way === 'safeguarding' && fillings.safeguarding === fillings.contact && (
                <> {t('safeguarding.inside')}</>
              )}
            </p>
          </div>
        </section>
      ))}
    </div>
  )
}

/** What to do when a mail would come too late, and who else may write. */
export function ContactMore({ fillings }: Pick<Props, 'fillings'>) {
  const t = useTranslations('texts.contact')
  const b = (words: ReactNode) => <strong className="font-semibold">{words}</strong>
  const contact = () => <Mailbox address={fillings.contact} />
  return (
    <>
      <section aria-labelledby="urgent" className="mt-16">
        <SectionHeading id="urgent" title={t('urgentTitle')} />
        <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {urgent.map((what) => (
            <li key={what} className="max-w-measure border-s-2 border-clay ps-4">
              {t.rich(`urgent.${what}`, { b })}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="partners" className="mt-16">
        <SectionHeading id="partners" title={t('partnersTitle')} />
        <p className="max-w-measure">{t.rich('partners', { contact })}</p>
      </section>
    </>
  )
}
