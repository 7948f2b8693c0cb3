/** The Cache-Control of what is the same for everybody and may change at any moment: each asks again whether hers still holds. */
export const forEverybody = 'public, max-age=0, must-revalidate'
