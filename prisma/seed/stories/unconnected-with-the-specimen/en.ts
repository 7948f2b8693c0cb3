import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Section 4.2 of a paper on wire rope says that the test “was terminated for reasons unconnected with the specimen”. It does not say where the author was at the time. She was in the corridor, beside a photocopier, for twenty-two minutes.

## The specimen

Joanne Pickersgill learnt ropes at sixteen in a crane works in Carlisle, from a foreman who inspected them with a rag. He drew it along the steel; a broken wire would catch.

On 9 April 2003, by then a lecturer at Northmere, she started a rope of her own in the heavy laboratory. It was sixteen millimetres thick and made of two hundred and sixty-five wires. It ran to and fro over two nylon-lined wheels, such as a dockside crane has, one bend every fourteen seconds, under a load so light that by the handbooks it would last for ever. The handbooks were guessing. To know would take longer than any grant.

The money ended in 2006. What the rope had after that was Colin Routledge, the technician, who oiled it on Mondays, and an inspector, paid from Joanne’s consultancy fees, who examined it every six months as he would have a crane’s. He passed it thirty-eight times. When Joanne left in 2013 to be a dean elsewhere, Colin kept the key. In the lockdown he drove in with a letter on the dashboard saying that he was essential to a rope.

## The corridor

Joanne came back in 2020 as a pro-vice-chancellor. In March 2022 the estates committee had £340,000 a year to save, and the heavy laboratory cost three hundred and ten. She declared an interest and was sent out, under a rule that she had drafted. They voted four to three. The finance director, one of the four, told her in the summer that he’d have gone the other way if she had looked unhappy at breakfast. She had taken care not to.

What she hadn’t foreseen was who went out with her. Three other rigs stood on that floor. One belonged to a lecturer in his second year, who worked on the bearings of wind turbines, and the only person on the committee able to say what that was worth was standing by the photocopier. The lecturer lost two years of data and went into industry.

> I came out of it with clean hands. He paid for the soap.

## The saw

The rope was stopped on 29 April, unbroken, after 41,306,112 bends. The contractors had it down as scrap. Colin said that it was a witness and nobody had asked it anything yet.

They sawed it into forty lengths and carried these to Colin’s garage in Dalston, where for five months of Saturdays they took them apart on two trestles, wire by wire. On the outside nothing was broken. In the worst thirty centimetres seventy-one wires were, all of them within, where no rag and no lamp had ever reached. Left to run, the rope would have parted and thrashed itself to pieces, and they would have had a number. Joanne does not make a providence of this. It was luck, and 4.2 is as near as the journal would let her come to saying so.

## The clause

In 2024 the lifting trade’s inspection code acquired a clause 7.3: a rope that runs over lined wheels is tested magnetically at set intervals, however good it looks. Within a year two hundred and six ropes in British and Irish ports had been taken down on the strength of it.

Northmere has a new rule as well. Whoever leaves the room names somebody, before she goes, to speak for the others affected; until that person has been heard there is no vote. The lecturer has been asked back twice and has declined twice. The heavy laboratory is now a student information centre, very well lit. The last metre of the rope hangs on a nail in Dalston, and Colin still oils it.
`

export const en: StoryText = {
  title: 'For reasons unconnected with the specimen',
  standfirst:
    'A rope ran for nineteen years in a laboratory in Carlisle. The engineer who had started it was the one person who could not vote to keep it running.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'The goods lift at the biscuit factory',
      words:
        'My mother packed custard creams in Caldewgate. On Saturdays I was allowed to ride up with the pallets, and looked at what we hung by.',
    },
    {
      title: 'Forty-two apprentices, one of them a girl',
      words:
        'A locker of my own, and a wage on Fridays. I have never since been so sure of where I was going.',
      who: 'Wilf Tyson, foreman of the rope shop',
      learned: 'Draw a rag along it. What is broken will catch.',
    },
    {
      title: 'The works closes',
      words: 'On a Tuesday, with eight months of my time still to serve. The drawings went into a skip.',
    },
    {
      title: 'Exhausts by day, calculus on Thursdays',
      words:
        'Three years in a tyre and exhaust bay. The evening class began with seventeen of us and ended with four.',
      who: 'Miss Hodgson, who taught the four',
    },
    {
      title: 'Driven to the admissions office',
      words:
        'They wanted A-levels. Miss Hodgson put my notebooks on the counter and said that she had nothing else on that day.',
      learned: 'Some doors want a second person who isn’t in a hurry.',
    },
    {
      title: 'Ropes that die in a fortnight',
      words:
        'For the doctorate I broke sixty, fast and overloaded. No crane in the world is worked like that.',
      learned: 'A quick test answers a quick question.',
    },
    {
      title: 'The rope is started',
      words: 'The form had a box for the end date. I ruled a line through it.',
      who: 'Colin Routledge, technician',
    },
    {
      title: 'The rope, or a dean’s office',
      words: 'I took the office, a hundred and twenty miles off. Colin took the key.',
      learned: 'You find out what a job needs when you have to write it down for somebody else.',
    },
    {
      title: 'Twenty-two minutes by a photocopier',
      words: 'I could hear chairs. Four to three.',
      learned: 'Leave the room by all means. But look who is leaving it with you.',
    },
    {
      title: 'Saturdays in Dalston',
      words: 'Forty lengths, two trestles, a flask. The third length we opened was the one.',
      who: 'Colin, and his bench vice',
    },
    {
      title: 'Clause 7.3, and another rope',
      words:
        'A port has lent us a shed. The new rope will outlast my post, so whose it is after me has been in the file from the first day.',
    },
  ]),
}
