import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
*Recorded in Halifax in the spring of 2025. Each of the three has read what the others say.*

## Doreen Sutcliffe, who kept the cards

I was twenty-two years in carpets before I was in science. At the mill I kept the pattern books, and for every pattern book there was a second one, of faults: which dye had bled, which yarn had snapped, what the weather was. When the mill shut I came up the hill to Margaret’s, to set up crystal trays. There’s twenty-four drops in a tray, each a different mix, and you look down the microscope to see if your protein has made a crystal. Mostly the drop stays clear, and for a clear drop they wrote nothing down.

I bought a box of index cards. In my first month Margaret told me, very nicely, that we only recorded crystals. I said right you are, and did the cards in my dinner hour.

> At the mill you kept a pattern of what went wrong. Otherwise you’d weave it again.

I kept the trays too, as long as there was shelf. Four times a year I went along them: Christmas, midsummer, and when the clocks changed. In March 2010 I got to tray 391, which I’d carded as clear five times, and in drop C4 there was a crystal like a grain of sugar.

## Callum Reeve, who typed them

That crystal took a year to explain. Something in the drop had been nibbling off the protein’s loose end for sixteen months, until what was left would stack. We made it without the loose end and had crystals in four days. It was the enzyme by which a rot gets into stored yams, and it was to be my thesis. In October 2011 a group in California published the same fold. We were seven months behind.

Margaret suggested that I take stock. I thought she meant give up, so I typed in Doreen’s cards to see what had been wasted: forty-one shoeboxes, 11,412 cards, one winter. A quarter of the drops repeated something that had already failed. One mixture we had tried nineteen times in thirteen years. I put the repeats at £61,000.

I do rotas for the ambulance service in Wakefield now. There you log the calls where nothing happened, and nobody needs persuading.

## Margaret Okafor, who had said not to

Each card had the initials of whoever had chosen the mixture. On eleven of the nineteen they were mine. I had told a woman with twenty-two years of record-keeping that she needn’t, and thought myself considerate.

Our grant was not renewed. Seven people became two, and Doreen retired a year before she had meant to. I proposed to publish the cards. One referee wrote that the absence of results was not a result; the other couldn’t find the hypothesis. I asked sixty colleagues for their failures, and four answered, one with a joke. I hadn’t shown mine.

So in 2014 we put up all 11,412, with dates and initials, and the nineteen at the top. Within the month a man in Finland sent two thousand of his own, initialled, out of what he called fellow feeling. There are 238 laboratories in it now and 1.9 million drops. Somebody in Porto has taught a program to read them; two times in three it is right about where not to look. It all runs on £12,000 a year from a charity for root crops, to which I apply every January. Two journals will print a list of failures with a paper.

We did publish the enzyme, second, in 2012. It has been cited eleven times, chiefly by us.

The archive is called the Sutcliffe Cards, which Doreen says makes her sound like a game of patience. She still comes in when the clocks change, to go along the shelf.
`

export const en: StoryText = {
  title: 'The drops that stayed clear',
  standfirst:
    'Three voices on forty-one shoeboxes of failed experiments: the technician who kept them, the student who typed them in, and the professor who had said not to.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'A yam that rang hollow',
      words:
        'Before he tied a yam up in the barn my grandfather knocked on it. The rotten ones looked as good as the rest.',
      who: 'my grandfather, near Enugu',
    },
    {
      title: 'A blank film',
      words:
        'My first forty hours of X-rays, and nothing on the negative. He held it to the lamp until we found a ring at the very edge.',
      who: 'Mr Lumb, who ran the darkroom',
      learned: 'Look at a blank for as long as you would look at a picture.',
    },
    {
      title: 'Basel, or a bucket',
      words:
        'A company in Basel offered me a robot. Halifax offered me any problem I liked, and a bucket under the skylight.',
    },
    {
      title: 'A technician from the carpet mill',
      words: 'I asked her to record only the crystals. She said, “Right you are.”',
      who: 'Doreen Sutcliffe',
      learned: 'Find out what somebody already knows before you tell her what to leave out.',
    },
    {
      title: 'Twelve years of clear drops',
      words: 'Four grants, one protein, and a shelf that kept filling.',
    },
    {
      title: 'Tray 391, drop C4',
      words:
        'She labelled it before she came to fetch me. I looked for a long time, and then asked for the card.',
      who: 'Doreen Sutcliffe, on her spring round',
    },
    {
      title: 'Second by seven months',
      words: 'Then the grant went, and five people with it.',
      learned: 'I had a plan for succeeding and one for failing. I had none for coming second.',
    },
    {
      title: 'A winter of typing',
      words: 'He had no thesis and I had no money. Every afternoon at four he read me the repeats.',
      who: 'Callum Reeve',
    },
    {
      title: 'Our own failures first',
      words: '11,412 of them, with dates and initials, the nineteen at the top.',
      learned: 'Don’t ask for what you haven’t shown.',
    },
    {
      title: '1.9 million drops',
      words: 'What I should like next is for somebody who has never met us to be spared a year.',
    },
  ]),
}
