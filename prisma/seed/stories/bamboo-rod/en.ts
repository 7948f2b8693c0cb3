import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
In front of the sink a concrete block lay flat on the floor, polished from being stood on. After the ninth kitchen Gusti Ayu Kade Sukmawati stopped measuring walls and began to count blocks. That was in 1999. Sixty-three relief houses on a hillside in Karangasem, in the east of Bali, had been built from one drawing, all with worktops ninety centimetres high. Fifty-one kitchens had a block. In two houses there were two, stacked: there the cook was eleven years old.

She knew that ninety. She had herself copied it out of a foreign handbook into the drawings of fourteen hotels.

## The end of the rod

A Balinese house is measured from the body. Before the first post is cut, the *undagi*, the master builder, takes the owner’s arm-span, his forearm, his fist with the thumb up, and notches them all on a length of bamboo. From this rod, the *gegulak*, come the height of the posts, the width of the pavilions, and the kitchen too. It is the husband who is measured. In Penebel in 1974 it was her father, and Gusti, who was seven, held the end of the rod. She asked when it would be her mother’s turn. “Your mother is included,” said the undagi.

For her doctorate she took the elbow height of 231 women in eleven villages, with a dressmaker’s tape and chalk, while they cooked. A worktop at ninety suited twenty-eight of them. One examiner said that a kitchen was furniture, and asked where the architecture was.

## Who owns it

Nor would the undagi measure a wife. The palm-leaf manuscript said so, they told her. Gusti did not argue; she asked to have it read to her. Ida Ayu Raka Sutji, a philologist, read it aloud in Singaraja on eight Saturdays. The word for the person to be measured is *sang madruwe*, the one who owns. It does not say man or woman.

So she called on Jro Nyoman Rentas, the firmest of those who had refused, and asked him who owned the kitchen in his house. “My wife,” he said, and for some time nothing more. He wanted to wait for an auspicious day. Thirty-five days later he telephoned: the bamboo was cut.

> I only asked who owned the kitchen. The rest was waiting.

The first kitchen from a second rod was finished in 2006 and had failed within a year. The daughter-in-law who had been measured left for Turkey to work in a spa; the cook was now the mother-in-law, eleven centimetres shorter, and the block came back. Since then they measure the shortest person who cooks there. The tall are given a thick chopping board.

## One thousand one hundred and forty

After the Lombok earthquake of 2018 she was asked to join the designers of the relief houses. The drawing was signed while she was still on the ferry. Ninety. She spoke at four meetings and wrote seven letters; 1,140 houses were built, and not one worktop came down. She won’t have this defeat smoothed over. There are women who will stand on a block until they are old.

In 2020 she went back with eight students and counted: 902 blocks. She sent off the table without a covering letter. Nine months later came an invitation, and since 2022 the guidelines for relief houses have contained one sentence: the height of the worktop follows the person who cooks. Somebody proposed simply to write eighty-five. She refused. “That is the next block.”

## The stool

In thirty-one villages the undagi now cut two rods, and 587 kitchens have been built from the second. One is in her mother’s compound in Penebel, made in 2009 from her mother’s own body. It was hardly ever used. Her mother went on cooking at the old hearth, on a low stool, until she was eighty-five.

In the end Gusti measured the stool. It is twenty-two centimetres high. The figure is in an appendix to her book, without a recommendation.
`

export const en: StoryText = {
  title: 'A bamboo rod for the kitchen',
  standfirst:
    'A Balinese house is measured from its owner’s body. An architect asked the master builders who owned the kitchen, and waited until they answered for themselves.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Holding the end of the rod',
      words: 'My father stood with his arms out. My mother was in the kitchen, making coffee for the undagi.',
    },
    {
      title: 'The sixtieth chair',
      words:
        'There were three women in the drawing studio. Mine was the chair beside the lavatory, but the light was good.',
      who: 'Pak Made Suweca, studio assistant',
      learned: 'Measure first, then admire.',
    },
    {
      title: 'Fourteen hotels',
      words: 'Fourteen times I copied the ninety. No chef complained. They were all men, and tall.',
    },
    {
      title: 'The office, or the classroom',
      words:
        'A lecturer earned a fifth of what I did. I asked my mother. “You’ll still be eating three times a day,” she said.',
    },
    {
      title: 'Fifty-one concrete blocks',
      words: 'I had come to measure cracks in the walls.',
      who: 'sixty-three families in Karangasem',
      learned: 'When everybody mends your drawing in the same way, it is the drawing that’s wrong.',
    },
    {
      title: '“A kitchen is furniture”',
      words:
        'Three years of elbows, a two-hour examination. I passed, with one revision: the word “kitchen”, less often.',
    },
    {
      title: 'Eight Saturdays in Singaraja',
      words: 'She read. I fanned the leaves, to keep the damp off.',
      who: 'Ida Ayu Raka Sutji, philologist',
      learned: 'Read for yourself the book they refuse you with.',
    },
    {
      title: 'The second rod',
      words:
        'His wife was the first to be measured, in that very kitchen. She asked us to be quick; the rice was nearly done.',
      who: 'Jro Nyoman Rentas, undagi, and his wife',
    },
    {
      title: 'The block comes back',
      words: 'I had measured one person. The kitchen was used by a family.',
      learned: 'Measure the shortest.',
    },
    {
      title: 'A chair of my own',
      words:
        'My inaugural lecture said “kitchen” seventy times. Some students kept count; I’d have thought it was more.',
      who: 'two years of students, who helped to measure',
    },
    {
      title: 'One thousand one hundred and forty worktops',
      words: 'Four meetings and seven letters, then one table with 902 blocks in it.',
      learned: 'A number you have squatted to count will travel further than a letter.',
    },
    {
      title: 'Two rods, and then the rice barns',
      words:
        'Two women are training as undagi in our workshop. I have gone back to my manuscript on rice barns. Something in there is bound to be unmeasured too.',
    },
  ]),
}
