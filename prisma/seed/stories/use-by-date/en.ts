import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Materials and method

Sample: one department of pharmacy in Malang, with twenty-six lecturers, nine technicians and seven hundred students. Storage conditions: as found. Duration: thirty-six months. Tested by: its own head, so read with a little suspicion.

My research is about how long medicines can be trusted in hot storerooms. On a health-centre shelf at 38 degrees no syrup spoils on its date; some go sooner and many a great deal later. But behind every date there is somebody who once measured, and will answer for it.

> An expiry date is the last day on which somebody still dares to promise.

When I was elected head in February 2023, I wanted to know who still dared to promise anything for the things we did.

## Month 0

We listed all that we did over and over: committees, reports, rotas, meetings to prepare meetings. It came to two hundred and fourteen. For a hundred and thirty-three of them nobody remembered who had asked. Each got a dispensary label: task, holder and date, a year off at most. Past its date the task lapsed, unless someone renewed it with a reason of one sentence.

## Month 6

Fifty-two tasks had lapsed and nobody had come looking for them. The quarterly report in the blue cover, compiled since 2009, turned out to be addressed to an office that had been dissolved in 2014. The average lecturer got back three hours and forty minutes a week. Wednesdays were clear of meetings, and two research groups moved their bench work there from the nights.

## Month 11

January 2024. A student in his fifth semester had not been seen for seven weeks, and we learnt of it only after course registration had closed.

For seventeen years that sort of thing had come to light in the second week. On Friday afternoons Bu Nanik, in the office, went through the attendance sheets and rang the families. No letter had ever assigned her to it, so it wasn’t on the list, and when her hours were rearranged by the list she stopped. I asked why she hadn’t said. “Well, there was no label on it, Bu.”

The student was working in a parcel depot in Sidoarjo; nobody at home could send him money any longer. I rang him myself. He was polite, and after that he didn’t pick up.

## Month 12

We counted again, this time asking the technicians, the office, the security guards and the cleaners. Forty-three tasks came up that had never been written down; thirty-five were done by women. Four, beginning with the Friday telephone calls, got a yellow label: does not expire, may only change hands, and the hours count.

The first number Bu Nanik rang under that label was the student’s. He picked up on the eleventh Friday, and is studying again, two semesters and a scholarship the poorer.

## Month 36

A hundred and forty-eight tasks remain. We send out twenty-nine manuscripts a year where it was seventeen; how much of that is the labels I can’t say, for want of a control. On my own door there is a white one: head of department, R. A. Permatasari, 28 February 2027. I have struck out the space for renewal.

## What helped

- Professor Soewondo, our oldest member, who stuck the first label on his own favourite committee and let it lapse.
- The limit of one sentence. The second is generally about the person.
- Bu Nanik, who for a whole afternoon told me, without softening it, what she used to hear on the telephone.

## What got in the way

- A list put together by asking people who go to meetings. That was a flaw in the design, and the design was mine.
- The quality assurance office. Six tasks took less time to do than their deletion took to document.
- My glee. I announced the dissolved office at a meeting, and people laughed. The colleague who compiled the blue report was in the second row. In fourteen years he had never once been late.
`

export const en: StoryText = {
  title: 'Every task has a use-by date',
  standfirst:
    'A pharmacist who studies how long medicines keep put expiry dates on her department’s work. Fifty-two tasks lapsed and nobody missed them. One more lapsed with them that had never been on the list.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Reader of dates in a drugstore',
      words:
        'My mother minded a drugstore in Kepanjen. I was eight, and was paid ten rupiah for every box that was past its date.',
      who: 'my mother',
    },
    {
      title: 'An antibiotic four months over',
      words:
        'The monetary crisis. In the hospital where I was training it was all that was left. We gave it, and I wrote down who got well.',
      learned: 'The date is one question and the quality another.',
    },
    {
      title: 'Four years with a warm cupboard',
      words:
        'A doctorate in Khon Kaen: a test chamber at 30 degrees and 75 per cent humidity. The weather at home, and there it had a zone number.',
      who: 'a supervisor who wouldn’t have the word “roughly”',
      learned: 'The heat one complains of can be measured.',
    },
    {
      title: 'Thirty-four storerooms',
      words: 'Temperature loggers behind the syrup bottles, in health centres from southern Malang to Sumba.',
      who: 'thirty-four keepers of the storeroom key',
      learned: 'To know where things are, ask whoever holds the key.',
    },
    {
      title: 'The letter first, the paper after',
      words:
        'One syrup failed in eleven storerooms. Publishing first meant eight more months on the shelf. I wrote to the health office; another group was first into print.',
      learned: 'Losing first place hurts. It still did five years later.',
    },
    {
      title: 'Two hundred and fourteen labels',
      words: 'Head of department, with a second-hand printer and rather too much confidence.',
      who: 'Professor Soewondo, who stuck on the first',
    },
    {
      title: 'Seven weeks, and nobody rang',
      words: 'What wasn’t written down had lapsed with the rest, and made no sound.',
      learned: 'Work that is on no list is mostly done by people who are asked to no meetings.',
    },
    {
      title: 'Counting again, from the gatehouse',
      words: 'Forty-three new tasks. Our security guard, it turned out, knew by heart who had had no lunch.',
      who: 'Bu Nanik, in the office',
    },
    {
      title: 'Back to the storerooms',
      words:
        'My label runs out on 28 February. I have taken the field bag down from the wardrobe. The zip sticks; otherwise it has kept.',
    },
  ]),
}
