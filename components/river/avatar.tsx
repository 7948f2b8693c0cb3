import { avatarRiver } from '@/lib/river/avatar'

/** The avatar's markup for pages that are written as strings. */
export const avatarMarkup = (id: string): string => `<span class="river-avatar">${avatarRiver(id)}</span>`

/** A small river in place of a portrait, 44 px unless its class says otherwise; decoration beside a name. */
export function Avatar({ id, className = '' }: { id: string; className?: string }) {
  return (
    <span
      className={className ? `river-avatar ${className}` : 'river-avatar'}
      aria-hidden
      dangerouslySetInnerHTML={{ __html: avatarRiver(id) }}
    />
  )
}
