import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## The savings circle

At Bu Yayah’s house in Pangalengan, before the lots are drawn for this month’s *arisan*, a string goes round among the plates of fried tapioca: nylon, three metres, a knot every fifteen centimetres. A young mother who is having a front room built reports: in the corner column the ties are just one knot apart, “except for the top one, Bu”. Dewi Kusumaningrum, professor of civil engineering in Bandung, asks how far off that is. Nobody knows. “Measure it tomorrow,” she says, and takes a piece of tapioca.

## Column 88

A tie is a steel ring that holds the bars together inside a concrete column. Its ends must be bent right back into the concrete, 135 degrees. If they are only bent square, the ring opens when an earthquake shakes the column. After the Yogyakarta earthquake of May 2006, Dewi and four students measured 236 columns of fallen houses; in 191 the ends were square. Column 88 had held up her parents’ porch in Klaten. They were alive because they had been out feeding the hens. She measured it as she measured the rest.

She took her corrected drawing to Mang Engkos, a steel bender in Majalaya. He asked whether she had ever bent a bar. She hadn’t. A square bend takes four seconds, he said, yours takes eleven, and I’m paid by the house. Dewi did the sum: four hundred ties to a house, two ends to a tie, an hour and a half of work that nobody would pay for.

Together they made a bending block from a plank and three bolts. Eleven seconds became six. The laboratory was closed to builders, so they were taught in the motorcycle park. By the middle of 2009, 640 builders had gone home with the plank.

## Thirty centimetres

In September 2009 the Tasikmalaya earthquake reached Pangalengan. Graduates of the motorcycle park had built thirty-one houses there. In twelve, columns were crushed. The hooks were perfect. They were thirty centimetres apart: the contractors were saving steel, and every second tie had been left out. Bu Yayah, owner of the ninth house, had bought the steel herself, enough for fifteen.

> I am at home every day. Nobody told me what I ought to look at.

The husbands there work in the tea gardens or in Bandung; when the builders come, it is the wife who is in. In 2010 Dewi took string to their *arisan*. It can be used without reading figures in front of the men. The first two hundred were cotton, and after rain their knots were fourteen centimetres apart. Dewi took back every one, house by house, by minibus. Since then, nylon.

Mang Engkos was offended. “You’re setting men’s wives to watch me,” he said, and stayed away for a year. When he came back he brought a proposal: pay the builders by the tie. The string that had been watching him now counted his wages.

## Forty-seven houses

In two villages hit by the Cianjur earthquake of November 2022, forty-seven houses had been built with the string. Two went with the slope they stood on. In the other forty-five no column was crushed. A reporter wrote of “the string that saves lives”, and twice Dewi asked for a correction: the houses were also newer and smaller, and their owners the sort who measure. Her paper says “consistent with”.

## What helped

- Mang Engkos, twice: when he asked, and when he took offence.
- The *arisan*, whose members met every month anyway and trusted one another with money.
- Bu Yayah, who has lent her front room since 2010, when her own roof was still a tarpaulin.

## What got in the way

- Credit points. Six hundred and forty builders count as community service, which may make up no more than a tenth. Her application for a chair came back in 2012; the next was granted in 2018.
- Pay by the house, which punishes whoever takes care.
- Her own belief, for three years, that the only people who needed teaching were those with the steel in their hands.
`

export const en: StoryText = {
  title: 'A knot every fifteen centimetres',
  standfirst:
    'An engineer taught six hundred and forty builders to bend steel. After the next earthquake she knew whom she had left out.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'A hundred nails a day',
      words:
        'My uncle built our porch in Klaten from scrap. My job was to straighten nails, a hundred a day.',
      who: 'my uncle, the village builder',
    },
    {
      title: 'A man who distrusted labels',
      words:
        'In the concrete laboratory I had to weigh every specimen again before I believed what was written on it.',
      who: 'Pak Karno, laboratory technician',
      learned: 'The specimen is seldom wrong. The label often is.',
    },
    {
      title: 'The toll road, or the blackboard',
      words:
        'A consultancy offered four times the salary. I chose to teach. Three years later came the crisis, and the toll road stopped in the middle of a rice field.',
      learned: 'Don’t call it foresight. I couldn’t face moving to Jakarta.',
    },
    {
      title: 'Three hundred and forty specimens',
      words:
        'A doctorate where I taught. The compression machine was shared by rota, and my turn was at nine at night.',
    },
    {
      title: 'Column 88',
      words: '191 of 236 were bent square. This one was my uncle’s work.',
    },
    {
      title: 'A plank with three bolts',
      words: 'Asked whether I had ever bent a bar, I bent twenty that afternoon. Three were good.',
      who: 'Mang Engkos, who bends steel in Majalaya',
      learned: 'A bad habit on site has usually been costed by the man who has it.',
    },
    {
      title: 'Perfect hooks, twice as far apart',
      words: 'Twelve houses of thirty-one. And I had taught everyone who touched the steel.',
      learned: 'Ask who is at home.',
    },
    {
      title: 'Two hundred strings that shrank',
      words: 'Cotton: fifteen centimetres dry, fourteen wet. We took them all back and began again.',
      who: 'Bu Yayah and the women of the arisan',
    },
    {
      title: 'Paid by the tie',
      words: 'Five hundred rupiah each. The builder holds one end of the string, the owner the other.',
      who: 'Mang Engkos, a year later',
      learned: 'People who take offence have often done a sum that I haven’t.',
    },
    {
      title: 'An application returned',
      words:
        'Too much community service, the assessor wrote. I added it up again; by the rules he was right.',
      learned: 'First read the rules to the end. Then be angry.',
    },
    {
      title: 'Eleven thousand strings, and roofs',
      words: 'Now the women ask about roofs. I haven’t an answer yet that will go on a string.',
    },
  ]),
}
