---
id: report-za-1064
genre: report
country: ZA
published: 2010-02-03
publisher: Flats Community Voice
title: "Chess in the afternoon: [Mitchells Plain](mit mention) gangs find no takers at table seven"
---
At table seven of the library in [Mitchells Plain](mit mention) you may not swear, you may not touch a piece that you don't intend to move, and you may not say who your brother runs with.

"Here there's only black and white," says Faizel Adonis, who drives a bread van until noon and teaches chess from two. "And for once that's all right."

It started with a set that lacked a bishop. They used a lipstick. Now there are 70 children between seven and 17, from [Tafelsig](taf mention), [Beacon Valley](bea mention) and [Lentegeur](len mention), and on Saturdays some who take two taxis from [Khayelitsha](kha mention).

Why chess? Soccer needs a field, and the field belongs to someone with a gun. A guitar can be pawned. Nobody ever pawned a knight. And a boy who has learned to sit on his hands for five minutes before he does something stupid has learned the thing that he'll need most, Adonis says.

More than a hundred gangs are active on the [Cape Flats](cap mention), according to researchers, with up to 100 000 members, if one counts those who merely carry things. A runner of 12 can earn R300 a week. His mother may earn R450 in a kitchen in [Constantia](con mention).

The club gets no grant. It applied to the national lottery in 2008 and is waiting. It needs clocks, lights, sandwiches and someone who can explain the Sicilian Defence. If every reader were to give a rand, Adonis has worked out, they could send eleven players to the junior championships.

In December Riyaad Solomons, 13, {beat}(e1) a boy from [Bishops](cape metonym), the private school in [Rondebosch](ron event), in 24 moves. The boy's father wanted to know who his coach was. "I said my coach is the bread man."

There was a {shooting}(e2) outside in January. The children got under the tables, as they're taught to in class, and afterwards they got up and found that nobody had disturbed the pieces. It was Black's move.

Adonis was offered work in [George](geo mention) last year, at twice the pay, and would have liked the mountains. He shows the boy who plays White how to get out of a fork. "Look at the whole board," he says. "It's never as bad as the corner you're looking at."

---
places:
  mit: {name: Mitchells Plain, point: [-34.05, 18.62]}
  taf: {name: Tafelsig, point: [-34.06, 18.64]}
  bea: {name: Beacon Valley, point: [-34.05, 18.64]}
  len: {name: Lentegeur, point: [-34.03, 18.62]}
  kha: {name: Khayelitsha, point: [-34.04, 18.67]}
  cap: {name: Cape Flats, point: [-34.0, 18.6], precision: area, radius_km: 15}
  con: {name: Constantia, point: [-34.03, 18.43]}
  cape: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  ron: {name: Rondebosch, point: [-33.96, 18.47]}
  geo: {name: George, geonameid: 1002145, point: [-33.963, 22.4617]}
events:
  e1: {type: match, places: [ron], start: 2009-12, end: 2009-12, date_precision: month, date_text: In December, status: happened, actors: Riyaad Solomons, targets: a boy from Bishops}
  e2: {type: shooting, places: [mit], start: 2010-01, end: 2010-01, date_precision: month, date_text: in January, status: happened, actors: "", main: true}
notes: ""
