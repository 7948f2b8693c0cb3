import { useTranslations } from 'next-intl'
import type { Duplicate } from '@/lib/coordination/applications/duplicates'
import type { Language } from '@/lib/core/locale'
import { localPath, paths } from '@/lib/core/paths'

const addressOf = ({ kind, id }: Duplicate) =>
  ({
    member: paths.coordinationMember(id),
    application: paths.application(id),
    invitation: `${paths.invitations}?only=${id}`,
  })[kind]

/** Women whom the community knows and who may be the same; the strongest sign first. */
export function Duplicates({ duplicates, language }: { duplicates: Duplicate[]; language: Language }) {
  const t = useTranslations('coordination.duplicates')
  return (
    <ul>
      {duplicates.slice(0, 5).map((one) => (
        <li key={`${one.kind}-${one.id}`}>
          {t(`signs.${one.sign}`)}:{' '}
          <a href={localPath(language, addressOf(one))} className="relative z-10">
            {one.name}
          </a>
          , {t(`kinds.${one.kind}`)}
        </li>
      ))}
    </ul>
  )
}
