/** What the database of the sample community says of itself, in its comment. */
export const sampleMark = 'sample community'
