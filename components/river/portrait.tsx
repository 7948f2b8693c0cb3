import { Avatar } from './avatar'

type Props = { id: string; picture: string | null; alt: string; className?: string }

/** Her picture, or the small river that stands in for her. */
export function Portrait({ id, picture, alt, className = 'size-24' }: Props) {
  if (!picture) return <Avatar id={id} className={className} />
  return (
    // eslint-disable-next-line @next/next/no-img-element -- drawn anew at one size by us, and private: Next's optimiser must not keep it
    <img
      src={`/api/pictures/${picture}?small`}
      alt={alt}
      className={`shrink-0 rounded-full object-cover ${className}`}
      loading="lazy"
    />
  )
}
