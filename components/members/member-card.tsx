import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/river/portrait'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'
import type { DirectoryLine } from '@/lib/members/directory/queries'

/** One member in the directory: her name, where she stands, and what she offers. */
export function MemberCard({ member, language }: { member: DirectoryLine; language: Language }) {
  const t = useTranslations('profile')
  const tSteps = useTranslations('joining.careerSteps')
  const { id, name, picture, institution, careerStep, field, offer, language: lang } = member
  return (
    <li className="flex gap-4 border-t border-line py-5">
      <Portrait id={id} picture={picture} alt={t('picture.alt', { name })} className="size-14" />
      <div className="min-w-0">
        <h2 className="text-lg leading-snug">
          <a
            href={localPath(language, paths.member(id))}
            className="text-ink no-underline hover:text-river hover:underline"
          >
            {name}
          </a>
        </h2>
        <p className="text-sm text-muted">
          {[field, careerStep && tSteps(careerStep as 'head'), institution?.name].filter(Boolean).join(' · ')}
        </p>
        {offer && (
          <p lang={lang} className="mt-1 text-sm">
            {offer}
          </p>
        )}
      </div>
    </li>
  )
}
