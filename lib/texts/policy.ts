// The words of the public pages are kept by coordinators; everybody may read what stands there.
import { isCoordinator, type Viewer } from '@/lib/access/policy'
import type { Language } from '@/lib/core/locale'

export const canKeepTexts = (viewer: Viewer) => isCoordinator(viewer)

type Revision = { source: string }

/** Whether a revision says something of its own; one without words gives the page back to the portal's own draft. */
export const saysSomething = <R extends Revision>(revision: R | null | undefined): revision is R =>
  Boolean(revision?.source)

type Told = { language: Language; edited: boolean; changedAt: Date | null }

const timeOf = ({ changedAt }: Told) => changedAt?.getTime() ?? 0

/** The languages in which a page was changed after it was in this one: what they say may not be said here yet. */
export const aheadOf = (told: Told, all: readonly Told[]): Language[] =>
  all
    // Two drafts of the portal's own say the same, whenever they came back.
    .filter((other) => (other.edited || told.edited) && timeOf(other) > timeOf(told))
    .map(({ language }) => language)
