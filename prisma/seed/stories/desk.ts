import type { Telling } from '@/lib/stories/curation/schema'
import type { Moment } from '@/lib/river/moment'

type Words = Omit<Telling, 'story' | 'told'>

/** A story its subject is asked to read. */
export const chairAndChalk: { slug: string; words: Words; moments: Moment[] } = {
  slug: 'the-chair-and-the-chalk',
  words: {
    title: 'The chair and the chalk',
    standfirst:
      'She became head of mathematics on condition that nobody took the blackboard out of her office. Eight months later she used it, for something else.',
    field: 'Mathematics',
    alt: '',
    source: `Helen Brathwaite had never wanted to run anything but a seminar. When the department at Calder Vale asked her, it was the third time of asking, and the other two had said no for reasons she knew to be good ones.

She kept one afternoon a week for number theory and defended it badly. By November it was an hour. By February it was the walk from the car park, in which she found that she could still hold a sum over primes in her head if it wasn’t raining.

## Thirty-one columns

Then the cut came: two posts out of thirty-one, to be named by Easter. She did what she would have done with a lemma. She wrote it on the board, all of it, the hours and who carried them, one column a person, her own first. She left the door open for a week with the chalk in the tray.

> They corrected my arithmetic. That was when I knew they had read it.

Nobody offered to go. But four people rubbed out lines of their own and wrote smaller ones under other names, and when she went upstairs she carried a photograph of the board. They lost one post, not two. She does not call it a victory: the one who left had taught first-years for nineteen years.`,
  },
  moments: [
    {
      kind: 'source',
      title: 'A library in Bridgetown',
      year: 1981,
      current: 1,
      who: 'her aunt, who stamped the books',
    },
    {
      kind: 'tributary',
      title: 'Sums over primes',
      year: 1996,
      current: 3,
      words: 'A supervisor who answered each question with a smaller one.',
    },
    {
      kind: 'fork',
      title: 'Asked, and no',
      year: 2016,
      current: 3,
      learned: 'A no can be the right one twice.',
    },
    { kind: 'confluence', title: 'Head of thirty-one', year: 2025, current: 4 },
    {
      kind: 'rapids',
      title: 'Two posts to be named',
      year: 2026,
      current: 5,
      words: 'The whole department’s hours on one blackboard, her own first.',
      learned: 'People forgive a number they were allowed to correct.',
    },
  ],
}

/** A story that has only been begun. */
export const spoonByTheAutoclave: { slug: string; words: Words } = {
  slug: 'a-spoon-by-the-autoclave',
  words: {
    title: 'Sendok di samping autoklaf',
    standfirst:
      'Ainun Jariyah membangun laboratorium bioteknologinya dari dapur asrama, dan masih menyimpan sendok takarnya.',
    field: 'Bioteknologi',
    alt: '',
    source: `Catatan kurator dari percakapan pertama: tahun 1998 ia menakar agar-agar dengan sendok teh ibunya karena neraca laboratorium dikunci pukul tiga. Tanyakan siapa yang memegang kuncinya, dan mengapa kunci itu akhirnya diserahkan kepadanya.`,
  },
}
