---
id: report-be-938
genre: report
country: BE
published: 2018-05-30
publisher: Scheldt Review
title: "Programme review: 'The Quiet Ward' looks at death without blinking"
---
*The Quiet Ward*, Sunday, 9.05pm, Canvas, six episodes

It begins with a kettle. A nurse in [Mechelen](mec mention) fills it, waits for it to boil, and only then tells us that the man in room 12 has asked to die on Thursday. He'd like his daughter to come from [Toulouse](tou mention) first. He would also like mussels.

[Belgium](bel mention) has had a law on euthanasia since 2002, and you would have thought that television had said all there is to say. Film-maker Griet Vandamme has found something new by leaving the arguments at home. For eleven months, she {filmed}(e1) in one palliative unit in [Mechelen](mec event) and one in [Namur](nam event). No minister appears. No professor from [Leuven](leu mention) explains where the slope becomes slippery. There's no music.

The rules are told in passing, as people who live by them would tell them. A patient must ask, in writing and more than once. Two doctors have to agree, three if death isn't near. Anyone may refuse. A country doctor from [Diksmuide](dik mention), who has helped four people and has refused twice that number, explains how he sleeps. "On my side," he says.

Some viewers will miss the debate. In the [Netherlands](net mention), where the law is of the same age, a similar series was attacked for making it all look too gentle, and a bishop in [Den Bosch](den mention) called it an advertisement. One could say so of the third episode, in which a widow in [Dinant](din mention) plants a medlar. On the other hand, in the fifth a son shouts for four minutes at a door, and the camera doesn't move.

Vandamme is 44 and grew up in [Ostend](ost mention) over a dance hall. She came to the subject, she has told interviewers, after her brother was {killed}(e2) on a level crossing near [Aalter](aal event) in 2009. "That was a death without a conversation," she says. "I wanted to see the other kind."

The series may travel. Broadcasters in [Canada](can mention) and [New Zealand](new mention), where laws are new or planned, have asked for it. Here it will be followed on the last evening by an hour in which viewers can telephone. One hopes that it will be left in the hands of the nurse with the kettle.

---
places:
  mec: {name: Mechelen, geonameid: 2791537, point: [51.0257, 4.4776]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  nam: {name: Namur, geonameid: 2790471, point: [50.4669, 4.8675]}
  leu: {name: Leuven, geonameid: 2792482, point: [50.8796, 4.7009]}
  dik: {name: Diksmuide, point: [51.03, 2.86]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  den: {name: Den Bosch, point: [51.69, 5.3]}
  din: {name: Dinant, geonameid: 2799357, point: [50.2581, 4.9117]}
  ost: {name: Ostend, geonameid: 2789786, point: [51.2155, 2.927]}
  aal: {name: Aalter, geonameid: 2803443, point: [51.0902, 3.4469]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: other, places: [mec, nam], start: null, end: null, date_precision: unknown, date_text: For eleven months, status: happened, actors: Griet Vandamme, targets: one palliative unit, minor: true}
  e2: {type: rail_accident, places: [aal], start: 2009, end: 2009, date_precision: year, date_text: in 2009, killed: 1, status: happened, actors: "", targets: her brother}
notes: ""
