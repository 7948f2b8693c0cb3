import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
To test a cow for tuberculosis you clip two patches on her neck, one above the other, take the fold of skin at each between callipers, and inject. Three days later you measure again. If the lower lump has outgrown the upper by five millimetres, she goes for slaughter and nothing may leave the farm. If by four, she is put by herself and tested again in sixty days. You do this in a yard, with sleet in your cuffs and the farmer reading over your shoulder. I did it about ninety thousand times.

## Practice F

At thirty-six I left practice for a doctorate, on a third of the pay. Eleven practices lent me their charts, lettered A to K, the names under seal. In March 2006 I drew how many cattle had come out at three millimetres, at four, at five. There ought to have been nearly sixteen hundred fives. There were six hundred and ten. The rest were standing one column to the left.

Practice F had never tested anything in the first week of July. I knew of a practice that shut that week for the senior partner’s hay. I used to drive the tractor.

I had the seal broken for my own initials. I should have had forty-four fives; I had seventeen. I’d never written down a false figure. I had squeezed a little harder at certain gates.

> For twelve years I gave the benefit of the doubt, and never asked who was paying for it.

## A colander of beans

Emlyn Probert, whose hay it was and who had taught me to read a neck, sat on his step shelling broad beans. I gave him the graph, and he took most of a colander over it. “Well,” he said, “they were sold to somebody.” He said I’d better print it, and leave the hay in.

It came out in 2008, with my own fives as Figure 1. A hundred and forty farmers came to a sale ring that autumn to hear about it, and I stood where the bullocks stand. A woman at the back named a farm and asked in what week of 1998 I had tested it. She had bought four heifers there, and two years later lost sixty-three cows of ninety. I gave her the week. I said that one of the four might have been a five of mine, and that neither of us would ever know. She thanked me and sat down. My students practise on her herd now, on days when I’m not with them.

## The dial turned round

A watchmaker in Monmouth moved the dial to the far side, at fourteen pounds a pair. Whoever squeezes can’t see it; whoever reads it out hasn’t seen the first figure. In 2013 thirty-one vets used both kinds on nine thousand cattle, and with the turned dial nearly all the fives came back. By our reckoning nine herds were shut that spring which the old callipers would have left open. One was my cousin Alun’s. We have Christmas at separate tables.

As head, since 2021, I have had the dial turned on me. When somebody asks for money or a term without teaching, Bev Hatch, our administrator, takes off the name, and I decide on what is left. In the first year I refused a friend of twenty years and gave a term to a man I have never once agreed with. Both believe that I knew.

## What helped

- Emlyn, whose own columns were worse than mine, and who could have made it the old against the young.
- The seal. Without it I’d have looked up my own name first.
- Giving every vet both kinds. The same hands were short of fives with the one and not the other, so nobody had to be called a liar.

## What got in the way

- A promotions panel that let the matter settle, for two years. Nobody could say what in it was still moving.
- Money for the second pair of hands. The turned dial is taught at four schools and required nowhere.
- Liking people. I tested best where I wasn’t given tea.
`

export const en: StoryText = {
  title: 'Too many fours',
  standfirst:
    'A farm vet turned epidemiologist drew a graph of eleven practices’ work, and recognised one of them by its hay.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'What wasn’t in the lambing book',
      words:
        'My father kept it behind the clock. The dead weren’t in it. At nine I gave them a page of their own, and he let it stand.',
    },
    {
      title: 'A thumb put in the right place',
      words: 'A practice of four on the border, and every gate for twenty miles.',
      who: 'Emlyn Probert, senior partner',
      learned: 'With somebody’s skill you take on his habits. Ask him which is which.',
    },
    {
      title: 'Nothing to test',
      words:
        'Foot-and-mouth. I signed for eleven thousand animals in seven months, and nobody could show me the sum behind it.',
      learned: 'If nobody can show you the sum, go and learn to do it.',
    },
    {
      title: 'My name on the brass plate, or not',
      words: 'A partnership and a studentship, offered in the same week.',
    },
    {
      title: 'Practice F',
      words: 'Fives due, forty-four. Fives found, seventeen. Initials: B. P.',
    },
    {
      title: 'A colander of beans',
      words: 'I had prepared him a speech. He wanted the graph, and quiet.',
      who: 'Emlyn, retired',
      learned: 'Go first to the one it will hurt. Those whom it will interest can wait.',
    },
    {
      title: 'Where the bullocks stand',
      words:
        'A hundred and forty farmers, one question that has no answer, and a promotion put off until things had settled.',
    },
    {
      title: 'The dial on the far side',
      words: 'The fives came back. So, at nine farms, did the man who shuts the gate.',
      who: 'a watchmaker in Monmouth, and thirty-one vets',
      learned: 'Honest people need an instrument more than a lecture.',
    },
    {
      title: 'Head, with the dial turned on me',
      words:
        'Requests reach me without a name. What I should like next is a calliper that one vet can use alone, and still be believed.',
    },
  ]),
}
