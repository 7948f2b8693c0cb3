/** Neighbours in the United Kingdom, in English. */
export const uk = {
  margaret: {
    bio: 'Structural biologist: crystals first, then the electron microscope, now whichever method tells me soonest that I am wrong. I have run a group since 1996 and am still surprised by how much of the job turns out to be reading: maps, drafts, faces.',
    offer:
      'Reading a promotion case as a tired panel member would, and marking where I stopped. I sat in such a room for six years and can tell you what each adjective in the letter is usually covering up.',
    seek: 'Someone under forty to tell me which of my habits as a supervisor have gone out of date. I would rather hear it from you than from an exit interview.',
  },
  priya: {
    bio: 'Statistician to nurses, dentists, geographers and, on two occasions, bridges. I like a design that is able to fail and people who say first how many things they tried. There is a table on my office door that visitors take for a misprint; do come and check.',
    offer:
      'Forty minutes on your study before there are any data, which is when I am useful. I also lend out polite sentences for keeping one’s name off other people’s bids.',
    seek: 'Practice at asking to be co-lead in the first conversation instead of the ninth. My voice goes at about the point where the costing sheet is opened.',
  },
  eilidh: {
    bio: 'If I don’t answer I am on the moss with a probe, finding out how deep the peat goes. I work on bogs in Cumbria and, with colleagues who know theirs far better than I do, in Kalimantan. I own eleven pairs of waterproof socks and trust nine.',
    offer:
      'I will read your budget for a partnership abroad from the partner’s side of the table and tell you what she probably hasn’t. I can also teach your students to walk on ground that isn’t.',
    seek: 'Readers outside Britain who will write “no” in the margin of a costing sheet before it goes in. I have had “whatever is possible” once and don’t wish to deserve it again.',
  },
  joanne: {
    bio: 'I was a wire-rope engineer until committees got me, and before that an apprentice, nearly to the end, in a Carlisle crane works. As a pro-vice-chancellor I ask what I asked on the shop floor: if this parts, what stops, and who is standing underneath?',
    offer:
      'If you want to know what becomes of a request after it leaves your hands, I can generally say who reads it, how fast, and what they are measured on. Ask me in a thread, so that others have the answer too.',
    seek: '',
  },
  zainab: {
    bio: 'I teach cameras to doubt themselves: my models look at streets in bad weather and say how unsure they are. Third contract, second city. At present I am writing the sort of application in which one has to set out one’s vision, and am trying not to pun.',
    offer:
      'Rehearsing an awkward request until it fits between two floors of a lift. I once asked in that way to be named on a grant; it took me a week to prepare and him a second to agree.',
    seek: 'Anyone who has gone from a fixed term to a permanent post in the same university: what you were promised, what was written down, and which of the two you were given.',
  },
  tamsin: {
    bio: 'The sea is not quiet, and I am paid to say how loud. Mostly it is us. I also own a winch, free to a good home with a large boat.',
    offer:
      'I lend hydrophones, and can take two or three of your students out for a day. If you are planning fieldwork on somebody else’s boat, ring me before you sign for it.',
    seek: 'Someone to hold me to writing up the recordings I have before I go out for more. Fifteen minutes a month, no mercy.',
  },
  folake: {
    bio: 'Trained as a civil engineer, converted by a microscope. I count what lives in drinking water between the works and the tap, and argue with whoever owns the pipe. On grants I hold with what I was taught about borrowed pots: don’t send one back empty, and don’t buy one to have something to send.',
    offer:
      'Ending a grant decently: no-cost extensions, money left over, the postdoc who rightly leaves early. I have one request that was granted and the draft that wouldn’t have been.',
    seek: 'A woman who leads a large consortium and has kept her Fridays. I’d like to know what you refuse, and in which words.',
  },
  siobhan: {
    bio: 'Theoretical physicist, of the kind that is safe at a blackboard and a danger near equipment. I was refused a chair four times before another university gave me one; my web page lists the refusals, with dates. The kettle on my corridor was paid for by the word “obviously”.',
    offer:
      'A refusal, gone over coldly: was it the case, the panel, or the town? If it was the town I’ll say so, and where I would post the next copy.',
    seek: 'Theorists from outside Europe for a slow reading group: one paper a month, objections in writing, nobody’s slides.',
  },
  agnieszka: {
    bio: 'My reactor takes three days to reach steady state and has taught me more about time than any course on managing it. I make catalysts for ammonia with less heat and less iron. Before that it was pigments, under an embargo, so you will have to believe me that they were beautiful.',
    offer:
      'Help with the box on the form for part-time years, so that a panel can use what you write in it. Mine came to sixty-eight words and one plot, and you may see it.',
    seek: 'How to defend a technician’s post to people who have never left anything running overnight. If you have won that argument I want your numbers; if you lost, your notes.',
  },
  meilin: {
    bio: 'I build hands that feel a glass slipping before the camera sees it, out of silicone, patience and other people’s broken glasses. The lab keeps a list of everything the gripper has dropped, with heights.',
    offer:
      'Finding out who may be named on a grant: I read the funder’s own page with you before you believe your university’s. For roboticists, also a day of breaking your prototype.',
    seek: 'Somebody who went from postdoc to lecturer in engineering and remembers the interview. I can give the talk; what I can’t do with a straight face is “Where will you be in five years?”',
  },
  bronwen: {
    bio: 'Cattle disease travels by lorry, mostly, and I work out which lorry. I also head a department at Severnside. Each October we show one another a figure of our own that was wrong, and I go first.',
    offer:
      'Dull templates that save friendships: what to put in writing before somebody joins, moves her laboratory or leaves. And for a new head, an evening on the telephone in the week when two people fall out over a drawer.',
    seek: 'A head in another country with whom to swap one hard decision a month. Everyone I could ask here knows everyone I’d be talking about.',
  },
  yasmin: {
    bio: 'In the third year of a doctorate on measuring blood flow by MRI in people who will insist on breathing. I now ring the statistician first.',
    offer:
      'How your group meeting looks from the far end of the table. I’ve been taking notes for three years and can leave out the names.',
    seek: 'Someone two steps ahead, outside my field and my university, to talk to three times a year about whether to stay in research.',
  },
  harriet: {
    bio: 'When a star in our sky survey gets brighter, I am the one who makes sure that it was the star. Eleven countries share the survey and all eleven have my number. I also lead the departmental walk up Skiddaw, and it is on my CV.',
    offer:
      'Going through an application verb by verb. Mine said “contributed to” nine times and “led” twice, and I can now find them in the dark. If you have been turned down, we begin with the procedure.',
    seek: 'How to run people one never sees: who gets woken, who gets the credit, and how to tell someone on a bad line that her code has to be rewritten.',
  },
  ines: {
    bio: 'I wrote a program that finds transition states because the one we had crashed on Fridays. About four hundred groups use it, one of them a brewery, and I answer their letters on Thursdays at two. Whoever finds a bug is thanked by name in the release notes, which used to say “various fixes” and nothing else. Portuguese in Yorkshire: I miss the light and have stopped mentioning it.',
    offer:
      'If your software is what you are known for and the form has no box for it, I’ll show you what I wrote in the one for papers. I have also just hired a first postdoc, and would share the questions I was told to ask.',
    seek: 'Stories of supervising somebody sharper than oneself, the failures above all. She starts soon.',
  },
}
