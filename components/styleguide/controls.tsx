import { useTranslations } from 'next-intl'
import { Button, ButtonLink, type ButtonKind } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { feather, settings, slidersHorizontal } from '@/components/ui/icons'
import { Menu, MenuLink } from '@/components/ui/menu'
import { Section } from './section'

const kinds: ButtonKind[] = ['primary', 'secondary', 'quiet', 'destructive']

/** Buttons of every kind. */
export function Buttons() {
  const t = useTranslations('styleguide')
  const say = useTranslations('ui')
  return (
    <Section id="buttons" title={t('buttons')}>
      <div className="flex flex-wrap items-center gap-3">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind}>
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled>{t('disabled')}</Button>
        <Button aria-disabled>{say('sending')}</Button>
        <ButtonLink href="#buttons" kind="secondary">
          <Icon of={feather} /> {t('withIcon')}
        </ButtonLink>
        <Button kind="secondary" size="small">
          {t('small')}
        </Button>
      </div>
    </Section>
  )
}

/** What opens and closes. */
export function Opening() {
  const t = useTranslations('styleguide')
  const say = useTranslations('ui')
  return (
    <Section id="opening" title={t('opening')}>
      <div className="flex flex-wrap items-center gap-3">
        <Dialog opener={t('dialog.open')} title={t('dialog.title')} closeLabel={say('close')}>
          <p>{t('dialog.text')}</p>
        </Dialog>
        <Menu id="styleguide-menu" label={t('menu')} icon={slidersHorizontal}>
          <MenuLink href="#opening" icon={settings}>
            {t('menuItem')}
          </MenuLink>
          <MenuLink href="#buttons">{t('buttons')}</MenuLink>
        </Menu>
      </div>
      <div className="max-w-measure">
        <Disclosure title={t('disclosure.title')}>{t('disclosure.text')}</Disclosure>
        <Disclosure title={t('disclosure.title')} open>
          {t('disclosure.text')}
        </Disclosure>
      </div>
    </Section>
  )
}
