import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Bulletin no. 1

*6 March 2017. Head of the Ông Cò canal, salt eighteen. High water at nine.*

A month before that I had gone down to show the people on the canal my new paper. It had three seasons of shrimp in it, a measurement for every hour. Mrs Chín Nhàn, sixty-eight, turned it this way and that and asked: “So how salt is it this morning?”

On that canal shrimp and rice take turns: salt water early in the year, fresh once it rains. Whoever gets the water wrong loses the season. I could have told her the salinity at her door for any hour of the 2015 season. For this morning I couldn’t. She dipped a finger in the canal and tasted it. “Seventeen.” My meter said seventeen point two.

So there was a bulletin. A probe hung in the canal, students read it at half past four, and at five Uncle Ba Khởi read it out over the commune loudspeakers.

## Bulletin no. 611

*19 November 2018. Head of the Ông Cò canal, salt three. You can let water into the fields.*

It was nine. Barnacles had been growing over the probe for two weeks; the number sank and I was pleased, and put it down to late rain. The rice was in flower. Thirty-seven households had pumped before lunch. Ten days later the ears stood bolt upright, because there was no grain to bend them.

The university advised me not to go: to apologise was to admit fault, and whoever admits fault has to pay. I went. It took nine days to call at all thirty-seven, carrying the notebook with the three in it. Some poured tea and some let the dog out. Mrs Chín had me sit down and add it up with her, seed, fertiliser, diesel, ploughing: eleven million four hundred thousand đồng. She had tasted the water that morning and found it salt, and had believed the machine. The whole canal came to more than four hundred and twenty million, six years of my salary. I did not pay. I couldn’t have. People who praise the bulletin like to skip this part, so I put it in.

The commune stopped the readings. My project was graded a fail, and for two years I was not allowed to lead another.

## Fifteen months without a bulletin

My husband is a mechanic. He looked the probe over. “If your windscreen’s dirty, you need a wiper.” He took the wiper motor out of a scrapped lorry and fitted a brush to it. The first four rusted. The fifth is running still.

I went on measuring, and read it to nobody.

In 2020 the salt came early all over the delta. The commune called a meeting to ask whether people wanted the numbers back. No one spoke. Then Mrs Chín got up.

> Read it, then. But what you said yesterday, and what it really was: read that first.

## Bulletin no. 623

*16 March 2020. Bulletin no. 611 said three; it was nine. This morning, head of the Ông Cò canal, salt twenty-seven. High water at six.*

Uncle Ba read it slowly, and then read it again. I was standing at the foot of the loudspeaker pole.

## Bulletin no. 2,851

*1 June 2026. Yesterday we said twenty-two; it was twenty-one and a half. This morning, head of the Ông Cò canal, salt twenty. High water at ten.*

Since 2024 the province has paid for the bulletin in twenty-three communes. All of them read the error first. On average it is eight tenths. Twice last year it was over three, and both times it went out on the loudspeakers.

Of the thirty-seven households thirty-one listen now. Six do not, and one has cut the wire to the speaker at its door. I don’t hold it against them.

Mrs Chín is seventy-seven. She still tastes the canal every morning, and telephones when I am out by more than one. Last year she rang four times. Three times she was right.
`

export const en: StoryText = {
  title: 'How salt is it this morning?',
  standfirst:
    'A lecturer in aquaculture in Cà Mau, a village loudspeaker and four morning bulletins. One of them was wrong; ever since, the error is read out before the number.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Twelve jars of rainwater',
      words:
        'Water on every side of the house, and we counted it by the ladle. In April my mother rapped on the jars and heard how many days were left.',
      who: 'my mother',
    },
    {
      title: 'Four years in Cần Thơ',
      words:
        'Six of us to a room, studying fish and shrimp. The first thing I measured with a refractometer was fish sauce.',
      learned: 'What the tongue knows an instrument can check, and the other way about.',
    },
    {
      title: 'Two seasons of dying shrimp',
      words:
        'The liver disease. They would call me out to a pond, and each time I got there after the shrimp were dead.',
    },
    {
      title: 'Three crops, a number every hour',
      words: 'Thirteen thousand measurements in one canal. I thought that meant I knew it.',
      who: 'students, taking turns to sleep in the hut',
    },
    {
      title: 'Loudspeakers at five in the morning',
      words:
        'People laid bets, the bulletin against Mrs Chín’s tongue. Wherever I went somebody poured me tea.',
      who: 'Uncle Ba Khởi, keeper of the loudspeakers',
      learned: 'Somebody wading in a pond has time to catch one number.',
    },
    {
      title: 'Said three; was nine',
      words: 'Thirty-seven fields of rice without a grain. Nine days of saying sorry.',
      learned: 'The number that pleases you is the one to measure again.',
    },
    {
      title: 'A windscreen wiper',
      words: 'Four of them broke. He never spoke of the rice; he only asked if he could borrow the probe.',
      who: 'my husband, a mechanic',
    },
    {
      title: 'The error first',
      words:
        'That was the condition for being read again. Since that day, too, the bulletin has only given numbers. Whether to let the water in is for whoever owns the field.',
      who: 'Mrs Chín Nhàn',
      learned: 'People will trust you if you tell them by how much you were wrong.',
    },
    {
      title: 'Twenty-three communes',
      words:
        'There is a budget line for brushes. The next canal is waiting to be measured, and I am waiting to find someone there who can taste.',
    },
  ]),
}
