import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import { Languages } from './site-header'
import { ThemeSwitch } from './theme-switch'

const pages = ['about', 'safety', 'help', 'contact', 'privacy', 'terms'] as const

export function SiteFooter({ language, here }: { language: Language; here?: string }) {
  const t = useTranslations('layout')
  return (
    <footer data-noprint className="mt-16 border-t border-line bg-sand">
      <div className="page grid gap-x-12 gap-y-6 py-8 text-sm md:grid-cols-[1.4fr_1fr_auto]">
        <div className="max-w-measure">
          <p className="font-serif text-lg font-semibold">STEM-POWER</p>
          <p className="mt-1 text-muted">{t('footer.about')}</p>
        </div>
        <nav aria-label={t('nav.footer')}>
          <ul className="grid grid-flow-col grid-rows-3 gap-x-8">
            {pages.map((page) => (
              <li key={page}>
                <a
                  href={localPath(language, paths[page])}
                  className="inline-flex min-h-11 items-center text-ink"
                >
                  {t(`nav.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <Languages language={language} here={here} label={t('nav.languageFooter')} wide />
          <ThemeSwitch labels={{ toDark: t('theme.dark'), toLight: t('theme.light') }} />
        </div>
        <p className="text-muted md:col-span-3">{t('footer.sources')}</p>
      </div>
    </footer>
  )
}
