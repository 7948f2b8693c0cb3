import { daysSince, type SeedThread } from '../thread'

export const likeAFamily: SeedThread = {
  id: 'thread-like-a-family',
  title: '“We are like a family here”, I said on her first Monday',
  language: 'en',
  asks: ['challenge'],
  author: 'curator',
  daysAgo: daysSince(0, 17, 4),
  posts: [
    {
      author: 'curator',
      language: 'en',
      hours: 0,
      body: `I was welcoming a new postdoc, and out it came: we are like a family here. She smiled. On Friday at six she was still labelling sample bags because two of us were, and when I told her to go home she said, “I thought one doesn’t leave the table first.”

I have been turning that over all weekend. We are six, in our first year. I say family when I mean that we would notice if you were ill. What she heard is that nobody counts the hours and that mother decides.

Challenge me, please. What ought one to say on a first Monday? And what do I do with the sentence, now that it is out?`,
    },
    {
      author: 'outsider',
      language: 'en',
      hours: 15,
      body: `I can speak for those who stay at the table. In my first laboratory nobody told us when the day ended. We knew it from the car park: when the professor’s car was gone, we were free. She never asked us to stay. She liked the quiet of the evening and had no idea that eleven people were sitting in it.

I don’t think another sentence would have helped me. What helped was my next supervisor, who left at half past four every Wednesday with her bag on her shoulder and said aloud, “My son has karate.” So perhaps leave first, once a week, and let it be heard.

And tell your postdoc that hers was the best question of the week.`,
    },
    {
      author: 'coordinator',
      language: 'en',
      hours: 26,
      body: `I would go further than Putu. A family can’t be left, and nobody inspects it. A group should allow both.

When I had a crew on a bridge, the first Monday was a card with four lines. When we start. When we stop. Whom you ring if something goes wrong. Whom you ring if the person it goes wrong with is me. That last line did more for kindness on the site than any word I ever had for us.

It has a price, Catrin. You must name a person outside your group whom you do not control, and mean it. Have you got her?`,
    },
    {
      author: 'curator',
      language: 'en',
      hours: 75,
      body: `I had not got her. I have now: a soil scientist two floors down who owes me nothing and has told me twice in four years that I was wrong. I asked her on Tuesday and she wanted to know what she would be allowed to do. I said, come and tell me. She said, and if you don’t listen? So there is now a fifth line on the card, with the name of our dean.

I left at half past four today. I announced it like a train. My postdoc looked at the clock, then at me, and wrote something on her hand.`,
    },
  ],
}
