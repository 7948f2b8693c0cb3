/** Posts on one page of a thread. */
export const postsAPage = 20

/** Threads on one page of a space. */
export const threadsAPage = 30

/** Threads that can stand on top of a space. */
export const mostPinned = 5

/** The number of the last post before the page on which post `number` stands: its cursor. */
export const lastPageOf = (number: number) => Math.floor((number - 1) / postsAPage) * postsAPage
