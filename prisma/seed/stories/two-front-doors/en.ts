import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## The room

The X-ray diffractometer reached Malang in March 2013 in four crates, and two departments wanted it. Chemistry had written the proposal; physics had the only floor that would bear the weight. Endang Puspitasari had written eleven of the proposal’s nineteen pages and figured in neither department’s plans. Her contract ended every June.

The building was still a drawing. Pak Suryadi, the head of physics, asked what she would change. She took his pencil and put in a second door: one to the physics corridor, one to the chemistry yard, both opened by the same key. He signed the drawing that afternoon, before anyone had asked him to.

## The sheet

The rules she hung beside both doors fitted on one page. Anyone may book. No one holds more than two mornings a week. Whoever breaks something writes down how, and is not blamed. Whoever publishes the data names the person who prepared the sample.

The fourth rule made enemies. A professor took the page down twice; she hung it up three times.

In the second year the booking sheet showed what no meeting had. The ceramicists from chemistry and the thin-film people from physics were measuring the same zirconia, three days apart, without telling one another. She gave them the same morning. Their first joint paper came out of that slot, and out of the paper a group that now has twenty-three members and still no department of its own.

> With one door it is somebody’s room. With two it is a place.

## The year she was passed over

By 2016 she had a permanent post, and the headship fell vacant. The committee chose a colleague with fewer papers and “no obligations in the evening”. The words stand in no minutes. Two of its members repeated them to her, in two different corridors.

She did not appeal. She asked to be let off the timetable for a year, got it, and wrote the four papers that had lain in a drawer since her doctorate. She won’t have this called a blessing. “I would have preferred the post. The writing was what I could get.”

## The table

In 2019 seven women who knew one another from the booking sheet began to eat together on Thursdays. They did one piece of business a week: they read somebody’s promotion file the way the committee would. Five of the seven have been promoted since. When the university looked for a vice-rector for research, the nomination came from that table, with two pages on what the room had produced. Endang herself had not known the whole of it.

## What helped

- A head of department who signed before there was a precedent.
- Bu Lastri, her chemistry teacher, who paid the entrance fee in 1999 and never mentioned it again.
- A mother-in-law on the Monday train from Blitar, for four years.
- Counting. The sheet said things about collaboration that nobody could have said in a meeting.

## What got in the way

- Four years of contracts that ended each June. Nobody plans with someone who may be gone in July.
- An instrument bought without money for its upkeep: in 2015 it stood still for five months, waiting for a tube.
- Decisions taken over dinner, at the hour when two children were being put to bed.
`

export const en: StoryText = {
  title: 'The lab with two front doors',
  standfirst:
    'How a shared instrument became a shared research group, and what it cost the woman who drew the second door.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'A chemistry set on the veranda',
      words: 'Six test tubes from the market in Blitar. My brother wanted the box; I got what was in it.',
    },
    {
      title: 'First in the family',
      words: 'The entrance fee was due on a Friday. On Thursday it had been paid.',
      who: 'Bu Lastri, who taught chemistry',
      learned: 'Help that asks for nothing back has to be passed on.',
    },
    {
      title: 'Two children, one doctorate',
      words: 'Sintering runs for nine hours. So does a night, if you divide it properly.',
    },
    {
      title: 'A year here, or five years in Osaka',
      words:
        'Osaka offered five years. I took twelve months in Malang, because of my mother, and four times over.',
      learned: 'I would choose it again. I would also ask for the terms in writing.',
    },
    {
      title: 'A second door in the drawing',
      words: 'One key, two corridors, four rules on a page.',
      who: 'Pak Suryadi, head of physics',
      learned: 'A plan is easiest to change while it is still in pencil.',
    },
    {
      title: 'Passed over for head',
      words: 'No reason was given in the room. I heard it in two corridors.',
      learned: 'Ask for the criteria before the vote. Afterwards there is only opinion.',
    },
    {
      title: 'A year of writing',
      words: 'Four papers out of one drawer. The timetable went on without me.',
    },
    {
      title: 'Seven at a Thursday table',
      words: 'One promotion file a week, read as the committee would read it.',
      who: 'six colleagues from the booking sheet',
      learned: 'Committees are strict in ways one can learn.',
    },
    {
      title: 'Vice-rector for research',
      words: 'I kept one key to the room. The first money I signed for was a service contract.',
    },
  ]),
}
