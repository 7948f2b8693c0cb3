import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## A fortnight in ten-minute lines

In my second year as head of department a colleague in statistics bet me that I could not say where my time went. So for a fortnight I kept a diary in ten-minute lines. It came to sixty-one hours a week. Mathematics had fifty minutes of them, on a Tuesday, on a train.

I sat on three university committees: appointments, promotions, estates. The rules wanted a woman on every panel, and in our faculty there were six of us at the grade. Then came the letter about a fourth. It would take “only” three hours a month. The committee was to be about workload.

## Four lines

I wrote two pages to explain myself. My sister, who is a ward nurse, crossed out whatever was an apology, and four lines were left. I cannot join. I shall leave one of the other three by Easter. Here are two colleagues who would like to be asked. If the rule needs a woman on every panel and there are six of us, the university needs fewer panels.

> I wrote two pages. My sister crossed out whatever was an apology, and four lines were left.

For six weeks nothing came back, except word that the letter had been called unhelpful. Then the registrar, whom nobody had asked, did a count. Six women held twenty-nine committee seats between them; the forty men at our grade held fifty-one. Two panels were merged the following autumn. No one connected it with my letter, and I didn’t insist.

## What I did with the hours

Not what I had announced. For the first month of protected Tuesdays I answered e-mail in a different room.

Then Margaret Iles, who had retired from the department at sixty-six, offered to sit with me. At half past nine I stood at the blackboard and told her where I was stuck, and she allowed herself one word: “Again.” In March I saw that the case I had been avoiding for seven years was the easy one, and that the one I had called easy was false. The paper, on class groups of cubic fields, has thirty-eight pages. It took fourteen months of Tuesdays and a referee who was right about section five.

## What helped

- Evidence before argument. The diary convinced nobody but me, and I was the one who had to write the letter.
- A deputy with powers instead of errands. He signs leave and timetables, and found out in a month how many of my approvals nobody needed.
- Margaret, and her one word.
- Being fifty-one and a professor. I could not have sent those lines at thirty-two, between two contracts. If you lead someone who is, write them for her.

## What got in the way

- Guilt towards the five women to whom the seat might pass. I telephoned each of them before I sent it; two were relieved to be warned, one was cross, and she was right that I might have asked sooner.
- A calendar that others could write in. “Research” was treated as free time, so for a year my Tuesdays said “dentist”.
- My own pleasure in being needed. It looks very like duty, and nobody else will point it out to you.
`

export const en: StoryText = {
  title: 'Saying no to the fourth committee',
  standfirst:
    'A head of department on the year she gave her calendar back to her research, with the letter it took and what she would not advise.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'A bus timetable, learnt by heart',
      words: 'My father drove out of the Halifax depot. I looked for the minutes when no bus was anywhere.',
    },
    {
      title: 'A proof handed back in pencil',
      words: 'Not a mark on it, only questions in the margin, and an hour set aside to answer them.',
      who: 'Margaret Iles, my tutor then',
      learned: 'Attention is the most generous kind of criticism.',
    },
    {
      title: 'Four posts in four towns',
      words: 'Each for two years or less. I learnt to keep my books in the boxes.',
    },
    {
      title: 'Oslo, or home',
      words:
        'A permanent post in Oslo came in the week of my father’s stroke. I took a lectureship twelve miles from him.',
      learned: 'It was a choice and not a sacrifice. It helped to call it by its name.',
    },
    {
      title: 'No to a chair',
      words: 'The letter said “not yet” and nothing of what was missing.',
      learned: 'Ask for the sentence that would have to be true next time.',
    },
    {
      title: 'The same file, read aloud',
      words: 'Two years on, a dean had me read my own case to him. I heard where I had hidden the theorem.',
      who: 'a dean with a free afternoon',
    },
    {
      title: 'Head, and three committees',
      words: 'Sixty-one hours a week. Fifty minutes of mathematics, on a train.',
      learned: 'Count before you complain, if only to know what to complain of.',
    },
    {
      title: 'Tuesdays at the blackboard',
      words: 'Half past nine. One listener, allowed one word: “Again.”',
      who: 'Margaret Iles, retired',
    },
    {
      title: 'Thirty-eight pages, and the next question',
      words: 'The easy case was the hard one. What follows from it will see me out, and I am glad of that.',
    },
  ]),
}
