import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Toast } from '@/components/ui/toast'
import { Section } from './section'

const asks = ['listen', 'advise', 'challenge', 'sponsor'] as const
const tones = ['plain', 'quiet', 'river', 'plum', 'moss', 'clay'] as const

/** What the portal says by itself. */
export function Messages() {
  const t = useTranslations('styleguide')
  const say = useTranslations('ui')
  return (
    <Section id="messages" title={t('messages')}>
      <Notice quiet title={t('notice.info')}>
        {t('sample.small')}
      </Notice>
      <Notice quiet kind="success">
        {t('notice.success')}
      </Notice>
      <Notice quiet kind="warning">
        {t('notice.warning')}
      </Notice>
      <EmptyState
        title={t('empty.title')}
        action={
          <ButtonLink href="#messages" kind="secondary">
            {t('empty.action')}
          </ButtonLink>
        }
      >
        {t('empty.text')}
      </EmptyState>
      <p className="flex flex-wrap gap-2">
        {asks.map((ask) => (
          <Tag key={ask}>{t(`asks.${ask}`)}</Tag>
        ))}
      </p>
      <p className="flex flex-wrap gap-2">
        {tones.map((tone) => (
          <Tag key={tone} tone={tone}>
            {tone}
          </Tag>
        ))}
      </p>
      <Toast closeLabel={say('close')}>{t('notice.success')}</Toast>
    </Section>
  )
}
