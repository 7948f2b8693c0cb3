import { useTranslations } from 'next-intl'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pager } from '@/components/ui/pager'
import { Prose, PullQuote } from '@/components/ui/prose'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { Section } from './section'

const moment = '2026-11-23T08:14:00Z'
const rows = [
  { name: 'Sri Wahyuni', zone: 'Asia/Jakarta', count: 12 },
  { name: 'Trần Thị Minh', zone: 'Asia/Ho_Chi_Minh', count: 7 },
  { name: 'Helen Barker', zone: 'Europe/London', count: 104 },
]

/** Running text. */
export function Reading() {
  const t = useTranslations('styleguide')
  const say = useTranslations('ui')
  return (
    <Section id="reading" title={t('reading')}>
      <Breadcrumb
        label={say('youAreHere')}
        steps={[{ label: t('title'), href: '#top' }, { label: t('reading') }]}
      />
      <Prose>
        <p>{t('sample.text')}</p>
        <h3>{t('sample.heading')}</h3>
        <ul>
          <li>{t('asks.listen')}</li>
          <li>
            {t('asks.advise')}: <a href="#reading">{t('reading')}</a>
          </li>
        </ul>
        <blockquote>
          <p>{t('sample.small')}</p>
        </blockquote>
        <PullQuote by="Helen B.">{t('sample.quote')}</PullQuote>
        <p>{t('sample.text')}</p>
      </Prose>
    </Section>
  )
}

/** Tables, times and ways onward. */
export function Ways() {
  const t = useTranslations('styleguide')
  const say = useTranslations('ui')
  return (
    <Section id="ways" title={t('table.title')}>
      <Table
        caption={t('table.caption')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', title: t('field.name'), cell: ({ name }) => name },
          { key: 'time', title: t('table.time'), cell: ({ zone }) => <Time at={moment} timeZone={zone} /> },
          { key: 'count', title: t('table.posts'), cell: ({ count }) => count, numeric: true },
        ]}
      />
      <Pager
        label={say('pages')}
        previous={{ href: '#reading', label: say('newer') }}
        next={{ href: '#reading', label: say('older') }}
      />
    </Section>
  )
}
