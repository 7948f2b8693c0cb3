import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Forty plots of mud

In 2013 I staked out forty plots on the mudflats of Đất Mũi, five metres by five, to count mangrove seedlings. My daughter was four. The budget had a line for the boat, a line for gloves and a line for sample bags; it had none for childcare. So she came along.

The tide set our hours. Some nights we went down at three, she asleep under the awning, the boatman keeping watch. At six she counted faster than a final-year student, and had caught two mistakes in my notebook. People asked whether it was scientific to bring a child into the field. I answered with error bars: in the plots where she was with me I counted twice, because I had to wait for her.

## The data were there, the counter was not

In 2017 the university council considered me for deputy dean and put my file aside with two words: “no publications”. The same month an international journal printed a paper that used three years of my forty plots. Its acknowledgements thanked “local collaborators”. I read that on the boat.

Professor Võ Kim Liên, once our vice-rector, had retired by then. She did not console me. She asked where the notebooks were. There were thirty-one, in pencil, wrapped in plastic. We photographed every page and wrote the journal a letter, two pages long, without one adjective. Five months later the paper carried a correction, and my name stood third.

> Two pages, without one adjective. Thirty-one notebooks did the talking.

Then she put me before the council a second time, and a third. Each time she brought new documents rather than new praise.

## Eleven shrimp farmers

In 2021 the province was locked down for four months. I couldn’t reach the plots, and a record of eight years was about to break. Eleven families who farm shrimp around them offered to count. I taught them by telephone; in the evenings we read one another the numbers. When travel was allowed again I checked a third of the plots. They had made fewer mistakes than my own group. Since then their names are on the papers, all eleven, because I remember that boat.

## The meeting room

In August 2025 I was elected dean, by nineteen votes of twenty-seven. The first thing I signed added one line to the fieldwork budget form: “companion to care for a small child”. One line. Four people used it in the first year, and one of them was a man.

## What helped

- A sponsor who did not give up after the first attempt, nor after the second.
- Paper notebooks with the date, the hour and the tide. The computer failed twice; they never did.
- My husband, who teaches mathematics at a school in Năm Căn and for three years arranged his timetable by the tides.

## What got in the way

- A budget that takes whoever goes into the field for someone without children.
- A council that counts papers and does not count years. One record of twelve years gives fewer papers than twelve projects of one.
- My habit of apologising before I asked about authorship. Nobody demanded it of me, which is why it took so long to stop.
`

export const en: StoryText = {
  title: 'From field notes to faculty',
  standfirst:
    'Twelve years between the mangroves and the meeting room, a child asleep in the boat, and a sponsor who did not give up.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'My grandmother’s boat',
      words:
        'She gathered dry mangrove wood. Don’t tread on the small ones, she said; they are holding the land for us.',
    },
    {
      title: 'Learning their Latin names',
      words: 'In Cần Thơ, for my master’s, I found that the trees I grew up with had a second name.',
      who: 'Professor Kim Liên, who taught taxonomy',
      learned: 'What you have known since childhood is knowledge too. It only wants writing down.',
    },
    {
      title: 'Forty plots and a small child',
      words: 'Low water at three in the morning. She slept; I counted twice.',
      who: 'Uncle Tư, the boatman',
    },
    {
      title: 'The city, or the mud',
      words:
        'An institute in Ho Chi Minh City offered me a laboratory. I asked to keep the plots, and they couldn’t.',
      learned: 'What you cannot bear to leave is your subject.',
    },
    {
      title: 'A file put aside in two words',
      words: '“No publications.” My data had just been published, only without me.',
    },
    {
      title: 'The correction',
      words: 'Thirty-one notebooks, a letter of two pages, five months of waiting.',
      who: 'Professor Kim Liên, retired',
      learned: 'To ask for your name is not to ask a favour.',
    },
    {
      title: 'Eleven shrimp farms count',
      words: 'Four months of lockdown. Each evening we read one another the numbers by telephone.',
      who: 'eleven families around the plots',
      learned: 'Those who live beside the forest count better than those who visit it.',
    },
    {
      title: 'Dean, and one line in a budget form',
      words: 'My daughter is seventeen now. Next rainy season the forty plots enter their fifteenth year.',
    },
  ]),
}
