import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
You ask whether you should buy a machine of your own. Before I answer, I enclose a photograph of a bill.

## 1,412 units

In June 2020 room 402, fourteen square metres up an alley in Khương Thượng, used 1,412 units of electricity. The internet café on the corner had shut with the epidemic, and from its owner, Tuấn, I bought six graphics cards for 9.6 million dong. They smelt of cigarettes. The department had one card for eleven doctoral students. My turn came every eleventh night, and I thought that I had escaped.

The six cards ran day and night, and the air conditioner ran after them. The bill came to 4,942,000 dong. As a teaching assistant I was paid 5.2 million that month.

Mrs Hợi, my landlady, brought it up herself, together with the neighbourhood policeman. She read the papers. She knew what mining cryptocurrency looked like.

## Who tells them?

The policeman looked at the rows of fans and asked what the machine worked out. When the streams will rise, I said: my thesis forecast flash floods from rainfall, forty minutes ahead. He was from Trạm Tấu, up in the mountains. He was silent for a while. “And when it’s been worked out down here, who tells them up there?”

In October I took the night bus to a commune in the highlands, with two rain sensors. The people’s committee had one computer, bought in 2012, for births and deaths. When it rains hard the power goes, and with the power the network.

> I had a model that gave forty minutes’ warning, and no way of getting the forty minutes up a mountain.

## Smaller

I sold the cards. By early 2021 they were fetching three times what I’d paid, and the buyers really were miners; Mrs Hợi watched from the stairs. It settled the electricity and two terms’ fees.

Then I spent fourteen months making the model small enough for an old phone wired to a motorbike battery. It gave thirty-two minutes instead of forty. Reviewer two wanted it compared with a model a hundred times its size. I answered with the bill: eight minutes more, for so many units a month, in a place where rain puts the lights out. They printed it. It is Table 4.

The preliminary hearing was harder. “It’s so small. Where is the contribution?” The thesis was sent back, I defended thirteen months late, and a postdoctoral place abroad went to somebody else.

In August 2023, at two in the morning, the phone went off in the house of Giàng A Páo, the village head. In July it had been wrong twice, and the second time he rang to tell me what he thought. So this time he went and looked at the stream before he beat the iron gong. Nine minutes. Seventeen households had twenty-three left to get up to the school. Two pigsties went, and the bridge. I put the nine minutes into my next paper, since any model has to wait until somebody believes it.

Should you buy, then? Yes, if you know where the thing will have to run in the end. If you don’t know yet, take the bus first. A ticket is cheaper than the electricity.

## What helped

- A question from outside the trade. I had given four seminars, and nobody asked what the policeman asked.
- Dr Lâm, my supervisor, who signed for every extension. He never asked when I would finish; he asked whether the stream had risen yet.
- Mrs Hợi, who let two months’ rent wait and told the whole alley that the girl in 402 was mining floods.

## What got in the way

- One card among eleven, and the belief that a big machine makes big research. I held it myself for three years.
- A contract renewed term by term, which paid for no day in the highlands.
- The list of journals that earn points. A thing that works is not on the list. The phone scores nought.
`

export const en: StoryText = {
  title: 'The electricity bill for room 402',
  standfirst:
    'A letter to a doctoral student who asks whether to buy a machine, from one who bought six old graphics cards, was suspected of mining cryptocurrency, and sold them to the miners.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'My father’s meter book',
      words:
        'He read the electricity meters for our commune, and in the evening I added them up. Once I got it wrong, and he sent me to apologise at seven doors.',
      learned: 'Behind every figure is someone who has to pay it.',
    },
    {
      title: 'Every eleventh night',
      words: 'My turn had a way of falling in a power cut. I learnt to sleep sitting up.',
      who: 'ten other doctoral students, on the same card',
    },
    {
      title: 'The policeman’s question',
      words: 'He had come up to write a report. He wrote nothing, and asked one thing.',
      learned: 'Tell your topic to somebody who has no reason to be polite about it.',
    },
    {
      title: '“It’s so small. Where is the contribution?”',
      words: 'I answered for ten minutes. When I read the minutes, the secretary had put: not answered.',
      who: 'Dr Lâm, who read them with me',
      learned: 'Ask for the minutes. They are clearer than your memory.',
    },
    {
      title: 'Two in the morning, the phone goes off',
      words: 'Thirty-two minutes’ warning: nine to believe it, twenty-three to run.',
      who: 'Giàng A Páo, village head',
    },
    {
      title: 'Lecturer, four students, one card',
      words:
        'Whoever wants a turn says first where the thing will run when it’s done, and on whose machine. I queue like the rest.',
    },
  ]),
}
